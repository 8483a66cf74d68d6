package dk.samstemt.assembly.register;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.workflow.AssemblyRef;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One assembly as stored.
 *
 * @param ref which one
 * @param state how far it has come
 * @param revision revision of the draft: its ETag
 * @param draft what people wrote
 * @param createdAt legal time
 * @param statutesVersion the version it is convened under; null in a draft
 * @param lastDispatch end of the last lawful day of dispatch; null in a draft
 * @param deadline the last moment for statements (exclusive); null in a draft
 * @param earliestDay earliest lawful day of a new attempt, after convening or agreement failed; else null
 * @param succession what it replaces and what replaced it
 */
public record AssemblyRow(AssemblyRef ref, AssemblyState state, int revision, Draft draft, Instant createdAt,
        Integer statutesVersion, Instant lastDispatch, Instant deadline, LocalDate earliestDay, Succession succession) {

    /** Whether it is still being written. */
    public boolean isDraft() {
        return state == AssemblyState.DRAFT;
    }

    /** The civil day of the assembly. */
    public LocalDate day() {
        return draft.day();
    }
}
