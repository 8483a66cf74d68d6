package dk.samstemt.portal.auditor;

import dk.samstemt.json.Digests;
import dk.samstemt.json.Json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A ruling as it stands in an entry of the log: no sentences, only what they are made from.
 *
 * @param kind    the question it answers
 * @param yes     its answer
 * @param version version of the statutes it was made under
 * @param facts   what it was made from
 * @param digest  SHA-256 of its canonical form
 */
record Ruled(String kind, boolean yes, String version, Map<String, Object> facts, String digest) {

    /** Empty for what is no ruling; bytes that were tampered with need not be one any more. */
    static Optional<Ruled> of(Object tree) {
        if (tree instanceof Map<?, ?> ruling && ruling.get("kind") instanceof String kind && kind.matches("[A-Z_]{1,60}") && ruling.get("answer") instanceof Boolean yes
                && ruling.get("facts") instanceof Map<?, ?> facts && ruling.get("statutes") instanceof Map<?, ?> edition && edition.get("version") instanceof Long version) {
            return Optional.of(new Ruled(kind, yes, version.toString(), members(facts), Digests.sha256Hex(Json.canonical(ruling))));
        }
        return Optional.empty();
    }

    private static Map<String, Object> members(Map<?, ?> facts) {
        Map<String, Object> members = new LinkedHashMap<>();
        facts.forEach((name, value) -> members.put((String) name, value));
        return members;
    }

    /** Whether a ruling that was made again is this very one. */
    public boolean same(RulingShown again) {
        return digest.equals(again.sha256());
    }
}
