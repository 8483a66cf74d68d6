package dk.samstemt.assembly.task;

import dk.samstemt.assembly.workflow.AssemblyRef;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A task that a decision would end.
 *
 * @param task its id
 * @param ref the assembly
 * @param kind what it is about
 * @param decisions what it takes; empty where another call completes it
 * @param facts ids, days and instants it rests on
 * @param end ends it, for a person
 */
record Pending(String task, AssemblyRef ref, String kind, List<String> decisions, Map<String, Object> facts, Consumer<String> end) {
}
