package dk.samstemt.platform.outbox;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.events.Published;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.RealTime;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox in the service's schema. */
final class JdbcOutbox implements Outbox, DeadLetterOutlet {

    /** A record as large as Kafka takes does not fit on the dead-letter topic with our headers; the operator's table keeps its bytes. */
    private static final int LARGEST_DEAD_LETTER = 900_000;

    private final String service;
    private final OutboxStore store;
    private final RelayWaker waker;

    JdbcOutbox(String service, OutboxStore store, RelayWaker waker) {
        this.service = service;
        this.store = store;
        this.waker = waker;
    }

    @Override
    public Published publish(Record event, EventContext context) {
        String type = ownType(event);
        requireTransaction();
        requireKey(context);
        long sequence = store.next(context.key());
        Envelope envelope = envelope(event, type, context, sequence);
        byte[] bytes = Records.canonical(envelope);
        String leaf = Digests.leafHash(bytes);
        store.insert(new OutboxRow.Message(Topics.of(service), context.key(), sequence, envelope.id(), type, context.occurredAt(), bytes, leaf, null));
        waker.afterCommit();
        return new Published(envelope.id(), sequence, leaf, bytes);
    }

    private Envelope envelope(Record event, String type, EventContext context, long sequence) {
        Correlation correlation = Correlation.current();
        return new Envelope(Envelope.VERSION, Ids.next("evt"), type, service, context.association(), context.key(), sequence,
                context.occurredAt(), RealTime.now(), correlation.id(), correlation.causation(), context.actor(),
                context.statutesVersion(), Records.tree(event));
    }

    private String ownType(Record event) {
        String type = EventTypes.nameOf(event.getClass());
        if (!type.startsWith(service + ".")) {
            throw new IllegalArgumentException(type + " is not told by " + service);
        }
        return type;
    }

    @Override
    public void publishState(String topic, String key, Record state) {
        requireTransaction();
        if (!Topics.COMPACTED.contains(topic) || !topic.startsWith(service + ".")) {
            throw new IllegalArgumentException(topic + " is not a compacted topic of " + service);
        }
        long revision = store.next("state " + topic + " " + key);
        byte[] value = state == null ? null : Records.canonical(state);
        store.insert(new OutboxRow.Message(topic, key, revision, Ids.next("sta"), topic, RealTime.now(), value, null, null));
        waker.afterCommit();
    }

    @Override
    public void deadLetter(String topic, String key, byte[] value, String reason) {
        requireTransaction();
        byte[] carried = value == null || value.length > LARGEST_DEAD_LETTER ? null : value;
        store.insert(new OutboxRow.Message(topic, key, null, Ids.next("dlt"), "dead-letter", RealTime.now(), carried, null, reason));
        waker.afterCommit();
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("An event is published in the transaction of the state it tells of");
        }
    }

    private static void requireKey(EventContext context) {
        boolean whole = context.key().equals(context.association());
        if (!whole && !context.key().startsWith(context.association() + "/")) {
            throw new IllegalArgumentException("The key of an event begins with its association");
        }
    }
}
