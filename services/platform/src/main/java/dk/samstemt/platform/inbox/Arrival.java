package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Envelope;

/**
 * A readable event as it arrived.
 *
 * @param topic    topic
 * @param envelope its envelope
 * @param bytes    the exact bytes
 * @param leafHash their leaf hash
 */
record Arrival(String topic, Envelope envelope, byte[] bytes, String leafHash) {
}
