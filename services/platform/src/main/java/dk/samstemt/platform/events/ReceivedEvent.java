package dk.samstemt.platform.events;

import dk.samstemt.contracts.Envelope;

/**
 * An event from the inbox.
 *
 * @param envelope its envelope
 * @param data     the record of its type
 * @param bytes    the exact bytes as the producer wrote them
 */
public record ReceivedEvent(Envelope envelope, Record data, byte[] bytes) {

    /** The data as the record of a type. */
    public <T extends Record> T as(Class<T> type) {
        return type.cast(data);
    }
}
