package dk.samstemt.platform.outbox;

import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.alarms.AlarmSource;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
import java.util.List;

/**
 * Records that Kafka answers it will not take, for instance one that is too large. Such a record holds back what comes
 * behind it under its key, and nothing else, until an operator lets it be tried again or the service starts anew.
 */
final class Refusals implements AlarmSource {

    private static final Logger ALARM = LoggerFactory.getLogger("dk.samstemt.alarm");

    private static final List<Class<? extends KafkaException>> OF_THE_RECORD = List.of(RecordTooLargeException.class,
            RecordBatchTooLargeException.class, InvalidTopicException.class, InvalidRecordException.class, SerializationException.class);

    private final OutboxStore store;
    private final TransactionTemplate transaction;
    private final RelayWaker waker;

    Refusals(OutboxStore store, TransactionTemplate transaction, RelayWaker waker) {
        this.store = store;
        this.transaction = transaction;
        this.waker = waker;
    }

    /** Whether it is the record that Kafka does not take. Everything else, also a login or right that is missing, is Kafka being away. */
    static boolean isFinal(Throwable failure) {
        return OF_THE_RECORD.stream().anyMatch(type -> type.isInstance(failure));
    }

    /** Puts a record aside, in the running transaction. */
    void put(OutboxRow row, Throwable failure) {
        String reason = failure.getClass().getSimpleName();
        store.refuse(row.id(), reason);
        ALARM.error("Kafka does not take record {} of {}: {}. What comes behind it under its key waits", row.id(), row.message().topic(), reason);
    }

    /** Tries all again: the broker's settings may be others now. */
    void forgiveAll() {
        transaction.executeWithoutResult(status -> store.forgiveAll());
    }

    /** Tries one again; false when there is none such. */
    boolean forgive(long id) {
        boolean found = store.forgive(id);
        waker.afterCommit();
        return found;
    }

    List<OutboxStore.Refused> open() {
        return store.refused();
    }

    @Override
    public List<Alarm> alarms() {
        List<Alarm> alarms = new ArrayList<>();
        open().forEach(r -> alarms.add(new Alarm("record-refused", r.association(), Long.toString(r.id()), r.since(), List.of(r.topic(), r.reason()))));
        store.waitingSince().ifPresent(since -> alarms.add(Alarm.ofInstallation("events-wait", since, List.of(store.pending()))));
        return alarms;
    }
}
