package dk.samstemt.platform.inbox;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.Topics;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;

/** Reads the value of a record; refuses what is no event of the topic's producer. */
final class ArrivalReader {

    private ArrivalReader() {
    }

    static Arrival read(String topic, String key, byte[] value) {
        if (value == null) {
            throw new Unreadable("no value");
        }
        Envelope envelope = envelope(value);
        check(envelope.envelope() == Envelope.VERSION, "unknown envelope version");
        check(complete(envelope), "incomplete envelope");
        check(Topics.of(envelope.source()).equals(topic), "told by another than the topic's producer");
        check(envelope.type().startsWith(envelope.source() + "."), "type of another producer");
        check(envelope.key().equals(key), "key differs from the record's");
        return new Arrival(topic, envelope, value, Digests.leafHash(value));
    }

    private static Envelope envelope(byte[] value) {
        try {
            return Records.readLenient(Json.read(value), Envelope.class);
        } catch (JsonDefect e) {
            throw new Unreadable("not an envelope");
        }
    }

    private static boolean complete(Envelope e) {
        return e.id() != null && e.type() != null && e.source() != null && e.association() != null && e.key() != null
                && e.sequence() > 0 && e.occurredAt() != null && e.data() != null;
    }

    private static void check(boolean condition, String reason) {
        if (!condition) {
            throw new Unreadable(reason);
        }
    }
}
