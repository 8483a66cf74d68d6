package dk.samstemt.platform.events;

import dk.samstemt.contracts.Envelope;

/**
 * An event with its exact bytes, also of a type this installation does not know.
 *
 * @param topic    topic it came on
 * @param envelope its envelope, data as a tree
 * @param bytes    the bytes as the producer wrote them
 */
public record RawRecord(String topic, Envelope envelope, byte[] bytes) {
}
