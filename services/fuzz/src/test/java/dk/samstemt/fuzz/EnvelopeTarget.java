package dk.samstemt.fuzz;

import dk.samstemt.contracts.Envelope;
import dk.samstemt.contracts.EventTypes;
import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;

import java.util.Optional;

/** The event envelope, and the event in it: read leniently as every consumer does, written strictly as every producer does. */
public final class EnvelopeTarget {

    private EnvelopeTarget() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Envelope envelope = Records.readLenient(Json.read(input), Envelope.class);
            Holds.that(Records.read(Records.canonical(envelope), Envelope.class).equals(envelope), "an envelope reads back");
            event(envelope);
        } catch (JsonDefect refused) {
            Holds.that(!refused.all().isEmpty(), "a refusal has a reason");
        }
    }

    private static void event(Envelope envelope) {
        Optional<Class<? extends Record>> type = Optional.ofNullable(envelope.type()).flatMap(EventTypes::byName);
        if (type.isPresent()) {
            Record event = Records.readLenient(envelope.data(), type.get());
            Holds.that(Records.read(Records.canonical(event), type.get()).equals(event), "an event reads back");
        }
    }
}
