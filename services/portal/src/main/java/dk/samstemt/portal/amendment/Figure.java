package dk.samstemt.portal.amendment;

import java.time.LocalDate;
import java.util.Map;

/**
 * One figure or decision rule behind the words that is changed.
 *
 * @param provision number of the provision it stands in
 * @param what      language to what it is
 * @param before    language to its value in force, with its unit
 * @param after     language to the value proposed
 * @param from      first civil day of the new value
 */
public record Figure(String provision, Map<String, String> what, Map<String, String> before, Map<String, String> after, LocalDate from) {
}
