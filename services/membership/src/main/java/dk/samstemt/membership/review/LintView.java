package dk.samstemt.membership.review;

import dk.samstemt.statutes.lint.LintFinding;
import dk.samstemt.statutes.lint.ProfileLint;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        Messages messages = Messages.of(profile, locale);
        return ProfileLint.of(profile).stream().map(found -> view(found, messages)).toList();
    }

    private static LintView view(LintFinding found, Messages messages) {
        Object[] values = found.values().entrySet().stream().flatMap(value -> Stream.of(value.getKey(), value.getValue())).toArray();
        return new LintView(found.severity().name(), found.code(), found.provisions(), found.place(),
                messages.say("lint." + found.code(), values));
    }
}
