package dk.samstemt.membership.inquiry;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.util.Locale;
import java.util.Map;

/**
 * A ruling with its words.
 *
 * @param yes the answer
 * @param sha256 digest of the canonical ruling
 * @param ruling the ruling, as it can be recomputed
 * @param explanation the ruling in the language asked for
 */
record RulingView(boolean yes, String sha256, Map<String, Object> ruling, Map<String, Object> explanation) {

    static RulingView of(Ruling ruling, Profile profile, Locale locale) {
        return new RulingView(ruling.yes(), ruling.digest(), ruling.tree(), Records.tree(Explainer.explain(ruling, profile, locale)));
    }
}
