package dk.samstemt.statutes.profile;

import java.util.Map;

/**
 * One way to read an open question.
 *
 * @param code for example {@code EXACT_WEEKS}
 * @param text by language
 */
public record Reading(String code, Map<String, String> text) {
}
