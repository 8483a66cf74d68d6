package dk.samstemt.platform.events;

/**
 * Publishing, in the transaction of the state it tells of: both are stored or neither. Publish as the last thing in a
 * transaction, because the counter row of the key stays locked until commit.
 */
public interface Outbox {

    /**
     * Writes an event.
     *
     * @param event   a record of {@code contracts} with {@code @EventType} whose context is this service
     * @param context the rest of the envelope
     * @throws IllegalStateException    outside a transaction
     * @throws IllegalArgumentException when the event is not this service's to tell
     */
    Published publish(Record event, EventContext context);

    /**
     * Writes the newest state of a key on a compacted topic.
     *
     * @param topic one of {@code Topics.COMPACTED}
     * @param key   key of the state, for instance the person
     * @param state the record; null erases (a tombstone)
     */
    void publishState(String topic, String key, Record state);
}
