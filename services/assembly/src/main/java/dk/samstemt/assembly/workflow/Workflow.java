package dk.samstemt.assembly.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the features ask of the process engine; every call takes part in the caller's transaction. */
public interface Workflow {

    /**
     * Starts the written assembly's process; at most once per assembly.
     *
     * @param lastDispatchMoment end of the last lawful day of dispatch (exclusive)
     * @param deadline end of the assembly's day (exclusive): the last moment for statements
     */
    void start(AssemblyRef ref, Instant lastDispatchMoment, Instant deadline);

    /** As {@link #start(AssemblyRef, Instant, Instant)}, with the moment at which missing evidence becomes a risk. */
    default void start(AssemblyRef ref, Moments moments) {
        start(ref, moments.lastDispatch(), moments.deadline());
    }

    /** Tells a waiting instance that its fact may have arrived; nothing happens where nobody waits. */
    void nudge(AssemblyRef ref, Wait wait);

    /**
     * Completes a person's task. The task must belong to the assembly; otherwise IllegalArgumentException.
     *
     * @param person opaque reference of who completes it, for the engine's own log of user acts
     * @param answers decisions only, for example {@code remedy=WAIVED}; other keys or free text are refused
     */
    void completeUserTask(AssemblyRef ref, String task, String person, Map<String, String> answers);

    /** The association's open tasks, oldest first. */
    List<OpenTask> tasks(String association);
}
