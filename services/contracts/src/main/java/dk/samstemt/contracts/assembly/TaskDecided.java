package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * A person has decided what a task asked for.
 *
 * @param assembly the assembly
 * @param kind     what the task was about
 * @param decision the answer, one of those the task offered
 * @param facts    what the answer was given on: ids, days and instants
 */
@EventType("assembly.task-decided.v1")
public record TaskDecided(String assembly, String kind, String decision, Map<String, Object> facts) {
}
