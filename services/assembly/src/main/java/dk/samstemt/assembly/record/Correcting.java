package dk.samstemt.assembly.record;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.web.ProblemException;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The round after a demand to correct: the secretariat ends its task, and the process draws up the next revision. */
@Service
@Transactional
public class Correcting {

    private static final String TASK = "userTask_correctRecord";

    private final Assemblies assemblies;
    private final Workflow workflow;

    Correcting(Assemblies assemblies, Workflow workflow) {
        this.assemblies = assemblies;
        this.workflow = workflow;
    }

    /** 409 when nobody has asked for a correction. */
    void correct(AssemblyRef ref, String person) {
        assemblies.lock(ref);
        OpenTask task = workflow.tasks(ref.association()).stream()
                .filter(open -> open.ref().equals(ref) && open.kind().equals(TASK)).findFirst()
                .orElseThrow(() -> ProblemException.of(AssemblyProblems.NOTHING_TO_CORRECT));
        workflow.completeUserTask(ref, task.task(), person, Map.of());
    }
}
