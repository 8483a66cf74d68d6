package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Topics;
import dk.samstemt.platform.correlation.LogContext;
import dk.samstemt.platform.inbox.DeadLetters.RawPlace;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.kafka.listener.AbstractConsumerSeekAware;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;

/** One record after the other from Kafka; returning means its transaction is committed, so its offset may be. */
final class Listener extends AbstractConsumerSeekAware implements MessageListener<String, byte[]> {

    private final String service;
    private final EventDoor door;
    private final DeadLetters dead;
    private final TransactionTemplate transaction;
    private final Runnable afterEach;

    Listener(Parts parts, TransactionTemplate transaction, Runnable afterEach) {
        this.service = parts.service();
        this.door = parts.door();
        this.dead = parts.dead();
        this.transaction = transaction;
        this.afterEach = afterEach;
    }

    record Parts(String service, EventDoor door, DeadLetters dead) {
    }

    @Override
    public void onMessage(ConsumerRecord<String, byte[]> message) {
        LogContext.enter(service);
        try {
            take(message);
        } catch (Unreadable e) {
            RawPlace place = new RawPlace(message.topic(), message.partition(), message.offset(), message.key());
            transaction.executeWithoutResult(status -> dead.putRaw(place, message.value(), e.getMessage()));
        }
        afterEach.run();
    }

    private void take(ConsumerRecord<String, byte[]> message) {
        long revision = Topics.COMPACTED.contains(message.topic()) ? revision(message) : 0;
        door.receive(message.topic(), message.key(), message.value(), revision);
    }

    private static long revision(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader("samstemt_revision");
        try {
            return Long.parseLong(new String(header.value(), StandardCharsets.US_ASCII));
        } catch (RuntimeException e) {
            throw new Unreadable("no revision");
        }
    }
}
