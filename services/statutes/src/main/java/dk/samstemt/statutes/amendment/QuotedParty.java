package dk.samstemt.statutes.amendment;

import dk.samstemt.json.Json;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.statutes.profile.Party;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A party as an amendment quotes it: canonical JSON, the same letters for the same party; empty for none. */
public final class QuotedParty {

    private QuotedParty() {
    }

    /** The party an amendment speaks of; empty where it speaks of none, or of something that is no party, as a draft may. */
    public static Optional<Party> of(String json) {
        try {
            return read(json);
        } catch (JsonDefect unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The party that is written; empty where nothing is.
     *
     * @throws JsonDefect with the place, of what is no party
     */
    static Optional<Party> read(String json) {
        return json == null || json.isBlank() ? Optional.empty() : Optional.of(Records.read(json.getBytes(StandardCharsets.UTF_8), Party.class));
    }

    /** What is written, letter by letter as it is compared; the spaces of JSON and the order of its members make no difference. */
    static String compared(String json) {
        return json == null || json.isBlank() ? "" : new String(Json.canonical(Json.read(json.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    static String written(Optional<Party> party) {
        return party.map(there -> new String(Records.canonical(there), StandardCharsets.UTF_8)).orElse("");
    }
}
