package dk.samstemt.platform.time;

import dk.samstemt.platform.correlation.LogContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The thread that runs due tasks. Legal time can jump, so it asks the database instead of sleeping until a moment. */
final class SchedulerLoop implements SmartLifecycle, LegalScheduler, WorkSource {

    private static final Logger LOG = LoggerFactory.getLogger(SchedulerLoop.class);
    private static final long POLL_MILLIS = 500;
    private static final long STOP_MILLIS = 6_000;

    private final String service;
    private final LegalTime time;
    private final List<DueTask> tasks;
    private final Semaphore wakes = new Semaphore(0);
    private final AtomicLong runs = new AtomicLong();
    private volatile boolean running;
    private volatile Thread thread;

    SchedulerLoop(String service, LegalTime time, List<DueTask> tasks) {
        this.service = service;
        this.time = time;
        this.tasks = tasks;
    }

    @Override
    public void wake() {
        wakes.release();
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, service + "-legal-time");
        thread.start();
    }

    private void loop() {
        LogContext.enter(service);
        while (thread == Thread.currentThread()) {
            tasks.forEach(this::runIfDue);
            try {
                wakes.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                wakes.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void runIfDue(DueTask task) {
        running = true;
        try {
            Instant moment = time.now();
            if (task.nextDue().filter(due -> !due.isAfter(moment)).isPresent()) {
                task.run(moment);
                runs.incrementAndGet();
            }
        } catch (RuntimeException e) {
            LOG.warn("Due work waits for the next look: {}", task.getClass().getSimpleName(), e);
        } finally {
            running = false;
        }
    }

    @Override
    public void stop() {
        Thread ending = thread;
        thread = null;
        wake();
        try {
            ending.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public String name() {
        return "scheduler";
    }

    @Override
    public long pending() {
        return running ? 1 : 0;
    }

    @Override
    public long done() {
        return runs.get();
    }
}
