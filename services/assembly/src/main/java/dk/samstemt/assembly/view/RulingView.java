package dk.samstemt.assembly.view;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
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
public record RulingView(boolean yes, String sha256, Map<String, Object> ruling, Map<String, Object> explanation) {

    /** The ruling in a language. */
    public static RulingView of(Ruling ruling, Profile profile, Locale locale) {
        Explanation words = Explainer.explain(ruling, profile, locale);
        return new RulingView(ruling.yes(), ruling.digest(), ruling.tree(), Records.tree(words));
    }

    /** The number of the provision that refuses first, as people write it; empty when nothing refuses. */
    public static String refusingProvision(Ruling ruling, Profile profile) {
        return ruling.questions().stream().filter(question -> !question.answer())
                .flatMap(question -> question.provisions().stream()).findFirst()
                .map(id -> profile.provision(id).map(Provision::number).orElse(id)).orElse("");
    }
}
