package dk.samstemt.assembly.workflow;

import java.time.Instant;

/**
 * One task that waits for a person.
 *
 * @param task the task's id, as {@link Workflow#completeUserTask} takes it
 * @param ref the assembly it belongs to
 * @param kind the model's element id, for example {@code userTask_approveMinutes}: the key of its texts
 * @param createdAt legal time at which it arose
 * @param dueAt legal time by which it should be done, or null
 */
public record OpenTask(String task, AssemblyRef ref, String kind, Instant createdAt, Instant dueAt) {
}
