package dk.samstemt.platform.inbox;

import dk.samstemt.platform.correlation.LogContext;
import dk.samstemt.platform.inbox.InboxStore.Lane;
import dk.samstemt.platform.topics.TopicCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Starts the consumers when Kafka is there, and tries what waits: after other arrivals and every second. */
final class InboxLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InboxLoop.class);
    private static final long POLL_MILLIS = 1_000;
    private static final long STOP_MILLIS = 6_000;

    private final String service;
    private final TopicCreator topics;
    private final ConcurrentMessageListenerContainer<String, byte[]> consumers;
    private final InboxStore store;
    private final Inbox inbox;
    private final Semaphore arrivals = new Semaphore(0);
    private volatile Thread thread;

    InboxLoop(String service, TopicCreator topics, ConcurrentMessageListenerContainer<String, byte[]> consumers, InboxStore store, Inbox inbox) {
        this.service = service;
        this.topics = topics;
        this.consumers = consumers;
        this.store = store;
        this.inbox = inbox;
    }

    /** Something else has arrived: what waits for it may go on. */
    void arrived() {
        arrivals.release();
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, service + "-inbox");
        thread.start();
    }

    private void loop() {
        LogContext.enter(service);
        while (thread == Thread.currentThread()) {
            try {
                boolean woken = arrivals.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                arrivals.drainPermits();
                round(woken);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void round(boolean woken) {
        try {
            if (!consumers.isRunning()) {
                topics.ensure();
                consumers.start();
            }
            for (Lane lane : store.ready(woken)) {
                inbox.drain(lane);
            }
        } catch (RuntimeException e) {
            LOG.warn("The inbox waits: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        arrived();
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        consumers.stop();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the relay, before the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2 + 1;
    }
}
