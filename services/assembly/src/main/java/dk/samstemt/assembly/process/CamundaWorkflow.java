package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The engine as the features see it. Callers hold the assembly's row {@code FOR UPDATE} where they start or nudge. */
@Transactional(propagation = Propagation.MANDATORY)
class CamundaWorkflow implements Workflow {

    private static final String PROCESS = "writtenAssembly";
    private static final Duration ALARM_AFTER = Duration.ofMinutes(5);

    private final RuntimeService runtime;
    private final Tasks tasks;

    CamundaWorkflow(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = new Tasks(engine);
    }

    @Override
    public void start(AssemblyRef ref, Instant lastDispatchMoment, Instant deadline) {
        if (runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(ref.key()).count() > 0) {
            throw new IllegalStateException("the process of " + ref.key() + " runs already");
        }
        runtime.startProcessInstanceByKey(PROCESS, ref.key(), Map.of(
                Variables.ASSOCIATION, ref.association(),
                Variables.ASSEMBLY, ref.assembly(),
                Variables.LAST_DISPATCH_MOMENT, Date.from(lastDispatchMoment),
                Variables.DEADLINE_ALARM, Date.from(deadline.plus(ALARM_AFTER))));
    }

    // Correlated only where a subscription stands: correlating blindly throws where nobody waits yet or any more.
    @Override
    public void nudge(AssemblyRef ref, Wait wait) {
        runtime.createExecutionQuery().processInstanceBusinessKey(ref.key()).messageEventSubscriptionName(wait.message()).list()
                .forEach(waiting -> runtime.messageEventReceived(wait.message(), waiting.getId()));
    }

    @Override
    public void completeUserTask(AssemblyRef ref, String task, String person, Map<String, String> answers) {
        tasks.complete(ref, task, person, answers);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<OpenTask> tasks(String association) {
        return tasks.open(association);
    }
}
