package dk.samstemt.platform.loop;

import dk.samstemt.platform.correlation.LogContext;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A thread that goes round when woken, and by itself after a pause of real time. A round that throws would end it: rounds catch. */
public final class Loop {

    private static final long STOP_MILLIS = 6_000;

    private final String service;
    private final String name;
    private final long pauseMillis;
    private final Consumer<Boolean> round;
    private final Semaphore wakes = new Semaphore(0);
    private volatile Thread thread;

    /**
     * @param service     service, for the log and the thread's name
     * @param name        what the loop does, for the thread's name
     * @param pauseMillis longest pause between two rounds
     * @param round       one round; told whether it was woken
     */
    public Loop(String service, String name, long pauseMillis, Consumer<Boolean> round) {
        this.service = service;
        this.name = name;
        this.pauseMillis = pauseMillis;
        this.round = round;
    }

    /** Goes round at once and from then on. */
    public void start() {
        thread = new Thread(this::run, service + "-" + name);
        thread.start();
    }

    private void run() {
        LogContext.enter(service);
        boolean woken = false;
        while (goesOn()) {
            round.accept(woken);
            try {
                woken = wakes.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS);
                wakes.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Whether the asking round should go on; a long round asks between its steps. */
    public boolean goesOn() {
        return thread == Thread.currentThread();
    }

    /** Goes round now. */
    public void wake() {
        wakes.release();
    }

    /** Lets the round end, for a while. */
    public void stop() {
        Thread running = thread;
        thread = null;
        wake();
        if (running != null) {
            await(running);
        }
    }

    private static void await(Thread running) {
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it has been started and not stopped. */
    public boolean isRunning() {
        return thread != null;
    }
}
