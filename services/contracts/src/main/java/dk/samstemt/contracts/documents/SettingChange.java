package dk.samstemt.contracts.documents;

import java.util.Map;

/**
 * One figure or decision rule behind the words that an amendment proposes to change (AM-2).
 *
 * @param provision number of the provision it stands in
 * @param what      language to what it is
 * @param before    language to its value in force, with its unit
 * @param after     language to the value proposed
 * @param from      first civil day (ISO) of the new value
 */
public record SettingChange(String provision, Map<String, String> what, Map<String, String> before, Map<String, String> after, String from) {
}
