package dk.samstemt.assembly.task;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.assembly.TaskDecided;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a task by a person's decision, once; the second of two learns of the first. */
@Service
@Transactional
class Completing {

    private final PendingTasks pending;
    private final TaskDecisions decisions;
    private final Assemblies assemblies;
    private final AssemblyEvents events;
    private final LegalTime time;

    Completing(PendingTasks pending, TaskDecisions decisions, Assemblies assemblies, AssemblyEvents events, LegalTime time) {
        this.pending = pending;
        this.decisions = decisions;
        this.assemblies = assemblies;
        this.events = events;
        this.time = time;
    }

    /** 404 for an unknown task, 409 when it is decided or ends by another call, 422 for an answer it does not offer. */
    TaskDecision complete(String association, String task, String decision, Caller caller) {
        Optional<AssemblyRow> row = pending.find(association, task).map(found -> assemblies.lock(found.ref()));
        Pending open = pending.find(association, task).orElseThrow(() -> gone(association, task));
        if (open.decisions().isEmpty()) {
            throw ProblemException.of(AssemblyProblems.COMPLETED_ELSEWHERE).with("kind", open.kind());
        }
        if (!open.decisions().contains(decision)) {
            throw ProblemException.invalid("/decision").with("allowed", open.decisions());
        }
        return decide(row.orElseThrow(), open, decision, caller);
    }

    private TaskDecision decide(AssemblyRow row, Pending open, String decision, Caller caller) {
        TaskDecision decided = new TaskDecision(open.task(), open.kind(), decision, time.now());
        open.end().accept(caller.person());
        decisions.insert(row.ref(), decided, caller.person());
        events.publish(row, new TaskDecided(row.ref().assembly(), open.kind(), decision, open.facts()),
                caller.actor(Roles.SECRETARIAT), decided.decidedAt());
        return decided;
    }

    private ProblemException gone(String association, String task) {
        return decisions.find(association, task).map(decided -> ProblemException.of(AssemblyProblems.TASK_DECIDED)
                        .with("decision", decided.decision()).with("decidedAt", decided.decidedAt().toString()))
                .orElseGet(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
