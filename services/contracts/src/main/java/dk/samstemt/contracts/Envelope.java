package dk.samstemt.contracts;


import java.time.Instant;
import java.util.Map;

/**
 * Envelope v1 around every event. Its canonical JSON bytes are the value on Kafka, the leaf of the decision log and
 * what the outbox stores; they never change once written.
 *
 * @param envelope       version of the envelope, 1
 * @param id             unique id of the event
 * @param type           wire name, see {@link EventType}
 * @param source         producing service
 * @param association    association the event belongs to
 * @param key            {@code <association>} or {@code <association>/<assembly>}; the Kafka key
 * @param sequence       gap-free per source and key, from 1; the order of events, {@code occurredAt} is not
 * @param occurredAt     legal time, whole milliseconds
 * @param recordedAt     real time, whole milliseconds
 * @param correlation    one id through everything a request set off
 * @param causation      id of the event or request that caused this one
 * @param actor          who acted
 * @param statutesVersion version of the statutes it was done under; null before there is one
 * @param data           the event record of {@code type} as a JSON tree
 */
public record Envelope(int envelope, String id, String type, String source, String association, String key, long sequence,
                       Instant occurredAt, Instant recordedAt, String correlation, String causation, Actor actor,
                       Integer statutesVersion, Map<String, Object> data) {

    /** The version this code writes. */
    public static final int VERSION = 1;
}
