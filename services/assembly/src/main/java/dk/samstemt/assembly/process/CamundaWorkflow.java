package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Moments;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** The engine as the features see it. Callers hold the assembly's row {@code FOR UPDATE} where they start or nudge. */
@Transactional(propagation = Propagation.MANDATORY)
class CamundaWorkflow implements Workflow {

    private static final String PROCESS = "writtenAssembly";
    private static final Duration ALARM_AFTER = Duration.ofMinutes(5);
    /** PostgreSQL's word for two transactions that waited for each other. */
    private static final String DEADLOCK = "40P01";

    private final RuntimeService runtime;
    private final Tasks tasks;

    CamundaWorkflow(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.tasks = new Tasks(engine);
    }

    @Override
    public void start(AssemblyRef ref, Moments moments) {
        if (runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(ref.key()).count() > 0) {
            throw new IllegalStateException("the process of " + ref.key() + " runs already");
        }
        runtime.startProcessInstanceByKey(PROCESS, ref.key(), Map.of(
                Variables.ASSOCIATION, ref.association(),
                Variables.ASSEMBLY, ref.assembly(),
                Variables.NOTICE_RISK_MOMENT, Date.from(moments.risk()),
                Variables.LAST_DISPATCH_MOMENT, Date.from(moments.lastDispatch()),
                Variables.DEADLINE, Date.from(moments.deadline()),
                Variables.DEADLINE_ALARM, Date.from(moments.deadline().plus(ALARM_AFTER))));
    }

    @Override
    public void nudge(AssemblyRef ref, Wait wait) {
        meeting(ref, () -> {
            tell(ref, wait.message());
            if (wait == Wait.CANCELLED) {
                drop(ref, wait.message());
            }
        });
    }

    @Override
    public void end(AssemblyRef ref, String why) {
        meeting(ref, () -> drop(ref, why));
    }

    // A timer that fires at the same moment moves the instance without the assembly's lock. Whoever comes second, or gives way where the two wait for
    // each other, is told to try again.
    private static void meeting(AssemblyRef ref, Runnable step) {
        try {
            step.run();
        } catch (ProcessEngineException e) {
            throw metAnother(e) ? new OptimisticLockingFailureException("the process moved on at the same moment: " + ref.key(), e) : e;
        }
    }

    private static boolean metAnother(Throwable failure) {
        return failure instanceof OptimisticLockingException || failure instanceof SQLException refused && DEADLOCK.equals(refused.getSQLState())
                || failure.getCause() != null && metAnother(failure.getCause());
    }

    // Correlated only where a subscription stands: correlating blindly throws where nobody waits yet or any more.
    private void tell(AssemblyRef ref, String message) {
        runtime.createExecutionQuery().processInstanceBusinessKey(ref.key()).messageEventSubscriptionName(message).list()
                .forEach(waiting -> runtime.messageEventReceived(message, waiting.getId()));
    }

    // For an instance that waits for no message about it: of a model from before assemblies could be cancelled, or whose ballot is void.
    private void drop(AssemblyRef ref, String why) {
        runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(ref.key()).list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
    }

    @Override
    public void completeUserTask(AssemblyRef ref, String task, String person, Map<String, String> answers) {
        meeting(ref, () -> tasks.complete(ref, task, person, answers));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public List<OpenTask> tasks(String association) {
        return tasks.open(association);
    }
}
