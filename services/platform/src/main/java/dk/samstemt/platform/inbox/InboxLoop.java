package dk.samstemt.platform.inbox;

import dk.samstemt.platform.inbox.InboxStore.Lane;
import dk.samstemt.platform.loop.Loop;
import dk.samstemt.platform.loop.Looping;
import dk.samstemt.platform.topics.TopicCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Starts the consumers when Kafka is there, and tries what waits: after other arrivals and every second. */
final class InboxLoop implements Looping {

    private static final Logger LOG = LoggerFactory.getLogger(InboxLoop.class);
    private static final long POLL_MILLIS = 1_000;

    private final TopicCreator topics;
    private final ConcurrentMessageListenerContainer<String, byte[]> consumers;
    private final InboxStore store;
    private final Inbox inbox;
    private final Loop loop;

    InboxLoop(String service, TopicCreator topics, ConcurrentMessageListenerContainer<String, byte[]> consumers, InboxStore store, Inbox inbox) {
        this.loop = new Loop(service, "inbox", POLL_MILLIS, this::round);
        this.topics = topics;
        this.consumers = consumers;
        this.store = store;
        this.inbox = inbox;
    }

    /** Something else has arrived: what waits for it may go on. */
    void arrived() {
        loop.wake();
    }

    private void round(boolean woken) {
        try {
            if (!consumers.isRunning()) {
                topics.ensure();
                consumers.start();
            }
            store.ready(woken).forEach(this::drain);
        } catch (RuntimeException e) {
            LOG.warn("The inbox waits: {}", e.getClass().getSimpleName());
        }
    }

    /** A lane in trouble leaves the others alone. */
    private void drain(Lane lane) {
        try {
            inbox.drain(lane);
        } catch (RuntimeException e) {
            LOG.warn("What waits from {} under {} waits longer: {}", lane.source(), lane.key(), e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        loop.stop();
        consumers.stop();
    }

    @Override
    public Loop loop() {
        return loop;
    }

    /** After the relay, before the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE / 2 + 1;
    }
}
