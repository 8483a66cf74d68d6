package dk.samstemt.platform.outbox;

import dk.samstemt.platform.loop.Loop;
import dk.samstemt.platform.loop.Looping;
import dk.samstemt.platform.time.WorkSource;
import dk.samstemt.platform.topics.TopicCreator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The relay's thread: woken after each commit, and looking by itself every second as a safety net. */
final class RelayLoop implements Looping, WorkSource {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final long POLL_MILLIS = 1_000;

    private final Relay relay;
    private final TopicCreator topics;
    private final OutboxStore store;
    private final Refusals refusals;
    private final Loop loop;
    private boolean begun;
    private boolean failing;

    RelayLoop(Relay relay, TopicCreator topics, OutboxStore store, Refusals refusals, RelayWaker waker) {
        this.relay = relay;
        this.topics = topics;
        this.store = store;
        this.refusals = refusals;
        this.loop = waker.loop(POLL_MILLIS, this::round);
    }

    @Override
    public void start() {
        begun = false;
        loop.start();
    }

    private void round() {
        try {
            begin();
            relay.publishAll(loop::goesOn);
            failing = false;
        } catch (RuntimeException e) {
            report(e);
        }
    }

    private void begin() {
        if (!begun) {
            topics.ensure();
            refusals.forgiveAll();
            begun = true;
        }
    }

    /** One line when it begins to fail, not one a second. */
    private void report(RuntimeException e) {
        if (!failing && loop.isRunning()) {
            LOG.warn("Events wait in the outbox: {}", String.valueOf(e.getMessage()));
        }
        failing = true;
    }

    @Override
    public Loop loop() {
        return loop;
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
