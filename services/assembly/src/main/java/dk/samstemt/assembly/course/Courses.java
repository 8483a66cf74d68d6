package dk.samstemt.assembly.course;

import dk.samstemt.assembly.workflow.AssemblyRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of the engine's history; it keeps steps and moments, never variables. */
public interface Courses {

    /** The processes of an assembly, as they began; each with its steps as they began. Empty before the notice is ordered, and where the history was cleaned up. */
    Passages of(AssemblyRef ref);

    /** Where the processes of some assemblies of an association stand: assembly to the steps that are entered and not left. */
    Map<String, List<PassedStep>> standing(String association, List<String> assemblies);

    /** A model as it was deployed: the same bytes for ever; empty when there is none of that key and version. */
    Optional<byte[]> model(String process, int version);
}
