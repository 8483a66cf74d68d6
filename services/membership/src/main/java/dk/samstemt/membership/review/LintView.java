package dk.samstemt.membership.review;

import dk.samstemt.statutes.lint.LintFinding;
import dk.samstemt.statutes.lint.ProfileLint;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Explainer;
import java.util.List;
import java.util.Locale;

/**
 * Something odd about a profile.
 *
 * @param severity how grave
 * @param code stable word
 * @param provisions ids of the provisions concerned
 * @param place JSON pointer to the place in the profile
 * @param sentence in the language asked for
 */
public record LintView(String severity, String code, List<String> provisions, String place, String sentence) {

    /** Everything the linter finds, the gravest first. */
    public static List<LintView> of(Profile profile, Locale locale) {
        return ProfileLint.of(profile).stream().map(found -> view(found, profile, locale)).toList();
    }

    private static LintView view(LintFinding found, Profile profile, Locale locale) {
        return new LintView(found.severity().name(), found.code(), found.provisions(), found.place(), Explainer.lint(found, profile, locale));
    }
}
