package dk.samstemt.audit.clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Beats every ten seconds of real time from start-up to shutdown; a beat that fails is made up for by the next. */
class Heartbeat implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final long SECONDS = 10;

    private final DemoClock clock;
    private ScheduledExecutorService thread;

    Heartbeat(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread worker = new Thread(work, "audit-heartbeat");
            worker.setDaemon(true);
            return worker;
        });
        thread.scheduleAtFixedRate(this::beat, 0, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void stop() {
        thread.shutdownNow();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void beat() {
        try {
            clock.beat();
        } catch (DataAccessException missed) {
            LOG.warn("AUDIT-001 heartbeat of the demonstration clock missed: {}", missed.getMessage());
        }
    }
}
