package dk.samstemt.assembly.attention;

import java.time.Instant;
import java.util.Map;

/**
 * What a task is about.
 *
 * @param subject the party; empty for the whole assembly
 * @param facts ids, days and instants as JSON can hold them
 * @param dueAt legal time by which it should be done; null without one
 */
public record Concern(String subject, Map<String, Object> facts, Instant dueAt) {
}
