package dk.samstemt.statutes.ruling;

import java.util.Map;

/**
 * One thing a rule found, as code and values; the sentence is made when it is shown.
 *
 * @param code for example {@code SILENT}
 * @param values ids, codes, civil dates, instants, integers, truth values or lists of ids
 */
public record Point(String code, Map<String, Object> values) {
}
