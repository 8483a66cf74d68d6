package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.platform.bytes.BytesUnavailable;
import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.inbox.InboxStore.Held;
import dk.samstemt.platform.inbox.InboxStore.Lane;
import dk.samstemt.platform.inbox.InboxStore.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Takes events in order per lane: the row of the inbox and the effect are one transaction. */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final long SOON_MILLIS = 1_000;

    private final InboxStore store;
    private final Effects effects;
    private final DeadLetters dead;
    private final TransactionTemplate transaction;
    private final RetryPolicy retries;
    private final AtomicLong done = new AtomicLong();

    Inbox(InboxStore store, Effects effects, DeadLetters dead, TransactionTemplate transaction, RetryPolicy retries) {
        this.store = store;
        this.effects = effects;
        this.dead = dead;
        this.transaction = transaction;
        this.retries = retries;
    }

    /** Takes an arrival: applies it, parks it, or drops it as known. Throws only when the database is away. */
    void receive(Arrival arrival) {
        Lane lane = Lane.of(arrival.envelope());
        boolean applied;
        try {
            applied = Boolean.TRUE.equals(transaction.execute(status -> accept(lane, arrival)));
        } catch (RuntimeException e) {
            park(lane, arrival);
            afterFailure(lane, arrival.envelope().sequence(), e);
            return;
        }
        if (applied) {
            CrashPoint.INBOX_AFTER_COMMIT.reached();
            done.incrementAndGet();
            drain(lane);
        }
    }

    private boolean accept(Lane lane, Arrival arrival) {
        long last = store.lock(lane);
        List<String> claims = store.claims(arrival.envelope());
        if (!claims.isEmpty()) {
            compare(claims, arrival);
            return false;
        }
        if (arrival.envelope().sequence() != last + 1) {
            store.insert(arrival, State.PARKED);
            return false;
        }
        store.insert(arrival, effects.apply(arrival) ? State.APPLIED : State.SKIPPED);
        store.advance(lane, last + 1);
        CrashPoint.INBOX_BEFORE_COMMIT.reached();
        return true;
    }

    /** The same bytes again are a duplicate; others in the same place, or under the same id, are an equivocation. */
    private void compare(List<String> claims, Arrival arrival) {
        if (claims.size() > 1 || !claims.get(0).equals(arrival.leafHash())) {
            dead.put(arrival, "equivocation");
        }
    }

    private void park(Lane lane, Arrival arrival) {
        transaction.executeWithoutResult(status -> {
            store.lock(lane);
            parkForLater(arrival);
        });
    }

    /** Adds an arrival to those that wait, in the running transaction, unless its place is taken. */
    void parkForLater(Arrival arrival) {
        if (store.claims(arrival.envelope()).isEmpty()) {
            store.insert(arrival, State.PARKED);
        }
    }

    /** Applies what waits at the head of a lane, as far as it goes. */
    void drain(Lane lane) {
        boolean more = true;
        while (more) {
            more = drainOne(lane);
        }
    }

    private boolean drainOne(Lane lane) {
        long[] tried = new long[1];
        try {
            boolean applied = Boolean.TRUE.equals(transaction.execute(status -> applyHead(lane, tried)));
            done.addAndGet(applied ? 1 : 0);
            return applied;
        } catch (RuntimeException e) {
            afterFailure(lane, tried[0], e);
            return false;
        }
    }

    private boolean applyHead(Lane lane, long[] tried) {
        long next = store.lock(lane) + 1;
        tried[0] = next;
        Optional<Held> head = store.held(lane, next);
        if (head.isEmpty()) {
            return false;
        }
        Arrival arrival = ArrivalReader.read(head.get().topic(), lane.key(), head.get().value());
        store.settle(lane, next, effects.apply(arrival) ? State.APPLIED : State.SKIPPED);
        store.advance(lane, next);
        CrashPoint.INBOX_BEFORE_COMMIT.reached();
        return true;
    }

    private void afterFailure(Lane lane, long sequence, RuntimeException failure) {
        transaction.executeWithoutResult(status -> {
            store.lock(lane);
            store.held(lane, sequence).ifPresent(held -> postponeOrBury(lane, held, failure));
        });
    }

    private void postponeOrBury(Lane lane, Held held, RuntimeException failure) {
        int attempts = held.attempts() + 1;
        if (passing(failure)) {
            store.postpone(lane, new Held(held.sequence(), held.topic(), State.NOT_YET, null, held.attempts()), reason(failure), SOON_MILLIS);
        } else if (failure instanceof Unreadable || attempts >= retries.attempts()) {
            bury(lane, held, attempts, reason(failure), failure);
        } else {
            LOG.warn("An event of {} under {} is tried again: {}", lane.source(), lane.key(), reason(failure));
            store.postpone(lane, new Held(held.sequence(), held.topic(), State.FAILED, null, attempts), reason(failure), retries.pauseMillis(attempts));
        }
    }

    private void bury(Lane lane, Held held, int attempts, String reason, RuntimeException failure) {
        store.postpone(lane, new Held(held.sequence(), held.topic(), State.DEAD, null, attempts), reason, 0);
        dead.put(ArrivalReader.read(held.topic(), lane.key(), held.value()), reason);
        LOG.error("Given up on event {} of {} under {}", held.sequence(), lane.source(), lane.key(), failure);
    }

    /** What passes by itself is waited out, however long: a missing fact, bytes whose owner is away, a deadlock. */
    private static boolean passing(RuntimeException failure) {
        return failure instanceof NotYet || failure instanceof BytesUnavailable || failure instanceof TransientDataAccessException;
    }

    /** Never the message of a foreign exception: it may quote what the event holds. */
    private static String reason(RuntimeException failure) {
        boolean own = failure instanceof NotYet || failure instanceof Unreadable || failure instanceof BytesUnavailable;
        return own ? failure.getMessage() : failure.getClass().getSimpleName();
    }

    long done() {
        return done.get();
    }
}
