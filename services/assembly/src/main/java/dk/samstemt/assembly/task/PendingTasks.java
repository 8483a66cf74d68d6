package dk.samstemt.assembly.task;

import dk.samstemt.assembly.attention.Attention;
import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.time.LegalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a task wherever it is kept. */
@Component
class PendingTasks {

    private final Workflow workflow;
    private final Attentions attentions;
    private final Assemblies assemblies;
    private final LegalTime time;

    PendingTasks(Workflow workflow, Attentions attentions, Assemblies assemblies, LegalTime time) {
        this.workflow = workflow;
        this.attentions = attentions;
        this.assemblies = assemblies;
        this.time = time;
    }

    Optional<Pending> find(String association, String task) {
        return attentions.find(association, task).map(this::pending).or(() -> workflow.tasks(association).stream()
                .filter(open -> open.task().equals(task)).findFirst().map(this::pending));
    }

    private Pending pending(Attention open) {
        return new Pending(open.task(), open.ref(), open.kind().word(), open.kind().decisions(), open.facts(),
                person -> close(open));
    }

    /** Moments that are kept rest on the time zone data they were kept under. */
    private void close(Attention open) {
        if (open.kind() == Kind.TIME_ZONE_CHANGED) {
            assemblies.tzdata(open.ref(), (String) open.facts().get("tzdataNow"));
        }
        attentions.close(open.ref(), open.kind(), open.subject(), time.now());
    }

    private Pending pending(OpenTask open) {
        return new Pending(open.task(), open.ref(), open.kind(), Duty.decisions(open.kind()), Map.of(),
                person -> workflow.completeUserTask(open.ref(), open.task(), person, Map.of()));
    }
}
