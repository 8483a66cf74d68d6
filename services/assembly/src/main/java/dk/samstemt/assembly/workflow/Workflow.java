package dk.samstemt.assembly.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the features ask of the process engine; every call takes part in the caller's transaction. */
public interface Workflow {

    /** Starts the written assembly's process; at most once per assembly. */
    void start(AssemblyRef ref, Moments moments);

    /** Tells a waiting instance that its fact may have arrived; nothing happens where nobody waits. */
    void nudge(AssemblyRef ref, Wait wait);

    /**
     * Completes a person's task. The task must belong to the assembly; otherwise IllegalArgumentException.
     *
     * @param person opaque reference of who completes it, for the engine's own log of user acts
     * @param answers decisions only, for example {@code remedy=WAIVED}; other keys or free text are refused
     */
    void completeUserTask(AssemblyRef ref, String task, String person, Map<String, String> answers);

    /** Completes the open task of a kind of an assembly; false when there is none. */
    default boolean completeOpen(AssemblyRef ref, String kind, String person, Map<String, String> answers) {
        Optional<OpenTask> open = tasks(ref.association()).stream()
                .filter(task -> task.ref().equals(ref) && task.kind().equals(kind)).findFirst();
        open.ifPresent(task -> completeUserTask(ref, task.task(), person, answers));
        return open.isPresent();
    }

    /** Ends the instance wherever it stands: nothing more comes of the assembly. Nothing happens where none runs. */
    void end(AssemblyRef ref, String why);

    /** The association's open tasks, oldest first. */
    List<OpenTask> tasks(String association);
}
