package dk.samstemt.platform.outbox;

import java.time.Instant;

/** A row to be published. Sequence is null for dead letters; value is null for tombstones and dead letters without payload. */
record OutboxRow(long id, Message message) {

    record Message(String topic, String key, Long sequence, String eventId, String type, Instant occurredAt, byte[] value, String leafHash, String reason) {
    }
}
