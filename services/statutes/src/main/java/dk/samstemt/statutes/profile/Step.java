package dk.samstemt.statutes.profile;

import java.util.Map;

/**
 * The step in which people carry a provision out.
 *
 * @param task id of the process or task of the drawn processes, for example {@code userTask_approveMinutes}; null for a step outside them
 * @param name what it is called, by language ({@code da}, {@code en})
 */
public record Step(@MayBeAbsent String task, Map<String, String> name) {
}
