package dk.samstemt.assembly.attention;

import dk.samstemt.assembly.workflow.AssemblyRef;
import java.time.Instant;
import java.util.Map;

/**
 * One open task the features keep.
 *
 * @param task its id
 * @param ref the assembly
 * @param kind what it is about
 * @param subject the party it is about; empty when it is about the whole assembly
 * @param facts ids, days and instants it rests on
 * @param createdAt legal time
 * @param dueAt legal time by which it should be done; null without one
 */
public record Attention(String task, AssemblyRef ref, Kind kind, String subject, Map<String, Object> facts, Instant createdAt,
        Instant dueAt) {
}
