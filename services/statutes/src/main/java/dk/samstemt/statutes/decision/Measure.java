package dk.samstemt.statutes.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a building block found: whether it is met and with which figures, so that a ruling can say why.
 *
 * @param code the block, for example {@code SIMPLE_MAJORITY}
 * @param met whether it is met
 * @param values the figures: numbers, ids, lists of ids
 * @param parts what the blocks within it found
 */
public record Measure(String code, boolean met, Map<String, Object> values, List<Measure> parts) {

    static Measure of(String code, boolean met, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Measure(code, met, values, List.of());
    }

    Measure of(List<Measure> found) {
        return new Measure(code, met, values, List.copyOf(found));
    }

    /** The blocks without blocks within them that are not met, in the order of the rule. */
    public List<Measure> failures() {
        if (parts.isEmpty()) {
            return met ? List.of() : List.of(this);
        }
        return parts.stream().flatMap(part -> part.failures().stream()).toList();
    }
}
