package dk.samstemt.platform.web;

import dk.samstemt.platform.loop.Loop;
import dk.samstemt.platform.loop.Looping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;

/** Lets go of answers that nobody will ask for again: once an hour, in small steps. */
final class IdempotencyPruning implements Looping {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyPruning.class);
    private static final long HOUR_MILLIS = 3_600_000;
    private static final int BATCH = 1_000;

    private final IdempotencyStore store;
    private final Duration keep;
    private final Loop loop;

    /** @param keep real time since the answer; far more than the longest assembly and thirty days */
    IdempotencyPruning(String service, IdempotencyStore store, Duration keep) {
        this.store = store;
        this.keep = keep;
        this.loop = new Loop(service, "pruning", HOUR_MILLIS, woken -> round());
    }

    private void round() {
        try {
            prune();
        } catch (RuntimeException e) {
            LOG.warn("Old answers stay for another hour: {}", e.getClass().getSimpleName());
        }
    }

    /** Deletes what is older, a batch at a time, each a transaction of its own. */
    void prune() {
        int gone = BATCH;
        while (gone == BATCH) {
            gone = store.prune(keep, BATCH);
        }
    }

    @Override
    public Loop loop() {
        return loop;
    }
}
