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

    /** Cure a convening that failed (GA-13). */
    public static final String REMEDY = "userTask_remedyConvening";
    /** See to it that every party gets its notice while there is time. */
    public static final String AT_RISK = "userTask_noticeAtRisk";
    /** Give a verdict on the record (GA-26). */
    public static final String APPROVE = "userTask_approveMinutes";
    /** Correct the record. */
    public static final String CORRECT = "userTask_correctRecord";
    /** Consider an assembly in person. */
    public static final String PHYSICAL = "userTask_physicalAssembly";
    /** Settle an amendment that does not fit. */
    public static final String AMENDMENT = "userTask_resolveAmendment";
}
