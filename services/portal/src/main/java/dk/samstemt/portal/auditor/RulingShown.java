package dk.samstemt.portal.auditor;

import dk.samstemt.json.Json;

import java.util.List;
import java.util.Map;

/**
 * A ruling as a service answers it.
 *
 * @param yes         its answer
 * @param sha256      digest of its canonical form
 * @param ruling      all of it, as it can be computed again
 * @param explanation its sentences, in the language asked for
 */
public record RulingShown(boolean yes, String sha256, Map<String, Object> ruling, Explanation explanation) {

    /** A ruling in words. */
    public record Explanation(String headline, List<Reason> reasons, List<String> whatWouldHaveChanged, List<String> interpretationNotes) {
    }

    /** One question asked, and its answer. */
    public record Reason(String rule, String provision, boolean holds, String sentence) {
    }

    /** Version of the statutes it was made under; null where it does not say. */
    public Object version() {
        return ruling.get("statutes") instanceof Map<?, ?> edition ? edition.get("version") : null;
    }

    /** Digest of that version. */
    public Object versionDigest() {
        return ruling.get("statutes") instanceof Map<?, ?> edition ? edition.get("digest") : null;
    }

    /** The facts it was given and all it found, as data for whoever wants to compute it again. */
    public String data() {
        return Json.text(ruling);
    }
}
