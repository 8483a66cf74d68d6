package dk.samstemt.journeys.order;

import dk.samstemt.contracts.Envelope;

import java.time.Instant;

/**
 * One event of the story as it was published.
 *
 * @param moment legal time when it came: never before what came earlier
 */
record Told(String topic, Envelope envelope, byte[] bytes, Instant moment) {

    /** Under which it comes in order. */
    String lane() {
        return envelope.source() + " " + envelope.key();
    }

    String source() {
        return envelope.source();
    }

    /** Without its version and producer: for reports. */
    String name() {
        return envelope.type() + " " + envelope.source() + "#" + envelope.sequence() + (envelope.key().contains("/") ? "" : " of the association");
    }
}
