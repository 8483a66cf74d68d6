package dk.samstemt.statutes.profile;

import java.util.Map;

/**
 * A class of parties that decision rules can name.
 *
 * @param id for example {@code region}
 * @param name by language
 */
public record PartyClass(String id, Map<String, String> name) {
}
