package dk.samstemt.statutes.lint;

import java.util.List;
import java.util.Map;

/**
 * Something odd about a profile.
 *
 * @param severity how grave
 * @param code stable word for machines; its sentence is {@code lint.<code>}
 * @param provisions ids of the provisions concerned, those that contradict all of them; may be empty
 * @param place JSON pointer to the place in the profile
 * @param values what the sentence says: strings, longs, or lists of strings
 */
public record LintFinding(Severity severity, String code, List<String> provisions, String place, Map<String, Object> values) {

    static LintFinding of(Severity severity, String code, List<String> provisions, String place, Object... namesAndValues) {
        Map<String, Object> values = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        values.put("provisions", provisions);
        return new LintFinding(severity, code, List.copyOf(provisions), place, java.util.Collections.unmodifiableMap(values));
    }
}
