package dk.samstemt.platform.outbox;

import dk.samstemt.platform.correlation.LogContext;
import dk.samstemt.platform.time.WorkSource;
import dk.samstemt.platform.topics.TopicCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The relay's thread: woken after each commit, and looking by itself every second as a safety net. */
final class RelayLoop implements SmartLifecycle, WorkSource {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final long POLL_MILLIS = 1_000;
    private static final long STOP_MILLIS = 6_000;

    private final String service;
    private final Relay relay;
    private final RelayWaker waker;
    private final TopicCreator topics;
    private final OutboxStore store;
    private volatile Thread thread;
    private boolean failing;

    RelayLoop(String service, Relay relay, RelayWaker waker, TopicCreator topics, OutboxStore store) {
        this.service = service;
        this.relay = relay;
        this.waker = waker;
        this.topics = topics;
        this.store = store;
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, service + "-relay");
        thread.start();
    }

    private void loop() {
        LogContext.enter(service);
        while (thread == Thread.currentThread()) {
            round();
            try {
                waker.await(POLL_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void round() {
        try {
            topics.ensure();
            relay.publishAll();
            failing = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    /** One line when it begins to fail, not one a second. */
    private void report(RuntimeException e) {
        if (!failing && thread != null) {
            LOG.warn("Events wait in the outbox: {}", String.valueOf(e.getMessage()));
        }
        failing = true;
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        waker.wake();
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Starts before and stops after the consumers and the web server, so that what they publish still goes out. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public long pending() {
        return store.pending();
    }

    @Override
    public long done() {
        return relay.published();
    }
}
