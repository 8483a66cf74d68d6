package dk.samstemt.assembly.task;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.workflow.Workflow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that waits for a person, whoever keeps it. */
@Service
class OpenTasks {

    private final Workflow workflow;
    private final Attentions attentions;
    private final ProcessTasks processes;
    private final FeatureTasks features;

    OpenTasks(Workflow workflow, Attentions attentions, ProcessTasks processes, FeatureTasks features) {
        this.workflow = workflow;
        this.attentions = attentions;
        this.processes = processes;
        this.features = features;
    }

    /** The association's open tasks, oldest first, in a language. */
    @Transactional(readOnly = true)
    public List<TaskView> of(String association, String language) {
        return Stream.concat(workflow.tasks(association).stream().map(task -> processes.view(task, language)),
                        attentions.list(association).stream().map(task -> features.view(task, language)))
                .sorted(Comparator.comparing(TaskView::createdAt)).toList();
    }
}
