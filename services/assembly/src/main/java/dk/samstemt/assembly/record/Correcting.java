package dk.samstemt.assembly.record;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The round after a demand to correct: the secretariat ends its task, and the process draws up the next revision. */
@Service
@Transactional
public class Correcting {


    private final Assemblies assemblies;
    private final RecordStore store;
    private final Workflow workflow;
    private final LegalTime time;

    Correcting(Assemblies assemblies, RecordStore store, Workflow workflow, LegalTime time) {
        this.assemblies = assemblies;
        this.store = store;
        this.workflow = workflow;
        this.time = time;
    }

    /**
     * Keeps what was corrected, for the next revision. 409 when nobody has asked for a correction.
     *
     * @param note language to what was corrected; empty when nothing is noted
     */
    void correct(AssemblyRef ref, Map<String, String> note, String person) {
        assemblies.lock(ref);
        if (!workflow.completeOpen(ref, OpenTask.CORRECT, person, Map.of())) {
            throw ProblemException.of(AssemblyProblems.NOTHING_TO_CORRECT);
        }
        if (!note.isEmpty()) {
            store.corrected(ref, store.current(ref).orElseThrow().revision(), note, time.now());
        }
    }
}
