package dk.samstemt.platform.outbox;

import dk.samstemt.contracts.Topics;
import dk.samstemt.platform.crash.CrashPoint;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Publishes what the outbox holds, a slot of keys at a time, in order. A crash between Kafka's acknowledgement and the
 * mark means duplicates, never losses or another order: the inbox drops duplicates.
 */
final class Relay {

    private static final int BATCH = 100;

    private final OutboxStore store;
    private final TransactionTemplate transaction;
    private final Supplier<Producer<String, byte[]>> producer;
    private final RecordMaker records;
    private final Refusals refusals;
    private final AtomicLong published = new AtomicLong();

    Relay(OutboxStore store, TransactionTemplate transaction, Supplier<Producer<String, byte[]>> producer, RecordMaker records, Refusals refusals) {
        this.store = store;
        this.transaction = transaction;
        this.producer = producer;
        this.records = records;
        this.refusals = refusals;
    }

    /**
     * Publishes everything there is. A slot that fails leaves the others alone and keeps the rest of its own for the next
     * run; then this throws, after all slots have had their turn.
     *
     * @param goesOn asked between slots, because each can wait for Kafka
     */
    void publishAll(BooleanSupplier goesOn) {
        RuntimeException first = null;
        for (int slot : store.pendingSlots()) {
            if (goesOn.getAsBoolean()) {
                RuntimeException failure = publish(slot);
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private RuntimeException publish(int slot) {
        try {
            int sent = BATCH;
            while (sent == BATCH) {
                sent = publishBatch(slot);
            }
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private int publishBatch(int slot) {
        Outcome outcome = transaction.execute(status -> store.tryLock(slot) ? send(store.batch(slot, BATCH)) : new Outcome(0, null));
        published.addAndGet(outcome.rows());
        if (outcome.rows() > 0) {
            CrashPoint.RELAY_AFTER_MARK.reached();
        }
        if (outcome.failure() != null) {
            throw new NotDelivered(outcome.failure());
        }
        return outcome.rows();
    }

    private Outcome send(List<OutboxRow> rows) {
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        for (OutboxRow row : rows) {
            CrashPoint.RELAY_BEFORE_SEND.reached();
            Future<RecordMetadata> answer = producer.get().send(records.of(row.message()));
            answers.add(answer);
            if (awayAtOnce(answer)) {
                break;
            }
        }
        return mark(rows, answers);
    }

    /** Without metadata every send blocks for a while; one such wait is enough to know. */
    private static boolean awayAtOnce(Future<RecordMetadata> answer) {
        Throwable failure = answer.isDone() ? failure(answer) : null;
        return failure != null && !Refusals.isFinal(failure);
    }

    /** Marks what was acknowledged, but nothing behind a failure under the same key. */
    private Outcome mark(List<OutboxRow> rows, List<Future<RecordMetadata>> answers) {
        List<OutboxRow> done = new ArrayList<>();
        Set<String> broken = new HashSet<>();
        Throwable first = null;
        int settled = 0;
        for (int i = 0; i < answers.size(); i++) {
            OutboxRow row = rows.get(i);
            Throwable failure = failure(answers.get(i));
            if (failure == null && !broken.contains(lane(row))) {
                done.add(row);
            } else if (failure != null && Refusals.isFinal(failure) && broken.add(lane(row))) {
                refusals.put(row, failure);
                settled++;
            } else if (failure != null && !Refusals.isFinal(failure)) {
                broken.add(lane(row));
                first = first == null ? failure : first;
            }
        }
        settle(done);
        return new Outcome(done.size() + settled, first);
    }

    private static String lane(OutboxRow row) {
        return row.message().topic() + " " + row.message().key();
    }

    private void settle(List<OutboxRow> done) {
        Map<Boolean, List<Long>> ids = done.stream().collect(Collectors.partitioningBy(
                row -> Topics.COMPACTED.contains(row.message().topic()), Collectors.mapping(OutboxRow::id, Collectors.toList())));
        if (!done.isEmpty()) {
            CrashPoint.RELAY_BEFORE_MARK.reached();
        }
        if (!ids.get(false).isEmpty()) {
            store.mark(ids.get(false));
        }
        if (!ids.get(true).isEmpty()) {
            store.delete(ids.get(true));
        }
    }

    private static Throwable failure(Future<RecordMetadata> answer) {
        try {
            answer.get();
            return null;
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e;
        }
    }

    long published() {
        return published.get();
    }

    private record Outcome(int rows, Throwable failure) {
    }

    /** Kafka did not take a batch. */
    static final class NotDelivered extends RuntimeException {
        NotDelivered(Throwable cause) {
            super(cause);
        }
    }
}
