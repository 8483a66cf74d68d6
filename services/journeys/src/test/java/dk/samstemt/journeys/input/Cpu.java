package dk.samstemt.journeys.input;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;

/** Processor time of the threads that answer requests. All services run in this JVM and one request is under way at a time. */
final class Cpu {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Cpu() {
    }

    /** Nanoseconds used so far. */
    static long used() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        Thread[] threads = new Thread[all.activeCount() + 50];
        int count = all.enumerate(threads);
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += threads[i].getName().matches("http-nio-.*-exec-\\d+") ? Math.max(0, THREADS.getThreadCpuTime(threads[i].getId())) : 0;
        }
        return sum;
    }
}
