package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samstemt.assembly.workflow.Moments;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.assembly.RollRequested;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.time.DueSource;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** What must hold whatever an assembly's way: nothing lost, nothing twice, nobody else's. */
class EngineStory {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Hall hall = Stage.hall();

    @AfterEach
    void calm() {
        hall.steps().inStep = (ref, step) -> { };
    }

    private Story story(String assembly) {
        return new Story(hall, "ass-south", assembly);
    }

    private long outboxRows(String assembly) {
        return hall.bean(JdbcClient.class).sql("select count(*) from outbox where key = ?").param("ass-south/" + assembly).query(Long.class).single();
    }

    private void publish(String assembly) {
        hall.bean(Outbox.class).publish(new RollRequested(assembly, "2023-11-14"),
                EventContext.of("ass-south", Actor.service("assembly"), hall.now(), 1).about(assembly));
    }

    @Test
    void event_and_process_roll_back_together_and_come_once() {
        Story story = story("rollback");
        failAfterPublishing(story);
        story.called();
        await("the first attempt").atMost(PATIENCE).until(() -> retries(story) == 5);
        assertThat(outboxRows("rollback")).isZero();
        publishWhen(story, () -> { });
        hall.moveTo(hall.now().plus(Duration.ofMinutes(2)));
        story.calls("askRoll");
        assertThat(outboxRows("rollback")).isEqualTo(1);
        assertThat(story.file().calls()).containsOnlyOnce("requestRoll");
    }

    private void failAfterPublishing(Story story) {
        publishWhen(story, () -> {
            throw new IllegalStateException("the step fails after it has published");
        });
    }

    private void publishWhen(Story story, Runnable after) {
        hall.steps().inStep = (ref, step) -> {
            if (ref.equals(story.ref) && step.equals("requestRoll")) {
                publish(ref.assembly());
                after.run();
            }
        };
    }

    private int retries(Story story) {
        return jobs(story).stream().filter(job -> !((JobEntity) job).getJobHandlerType().startsWith("timer")).findFirst().map(Job::getRetries).orElse(-1);
    }

    private List<Job> jobs(Story story) {
        return hall.engine().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(story.ref.key()).list().stream()
                .flatMap(instance -> hall.engine().getManagementService().createJobQuery().processInstanceId(instance.getId()).list().stream()).toList();
    }

    @Test
    void start_rolls_back_with_the_caller() {
        Story story = story("undone");
        assertThatThrownBy(() -> hall.inTransaction(() -> {
            hall.workflow().start(story.ref, new Moments(hall.now().plusSeconds(30), hall.now().plusSeconds(60), hall.now().plusSeconds(120)));
            throw new IllegalStateException("the caller fails");
        })).hasMessage("the caller fails");
        assertThat(hall.running(story.ref)).isZero();
    }

    @Test
    void a_restart_in_the_middle_loses_nothing_and_time_passed_meanwhile_counts() {
        Story waiting = story("restart-waiting").called().calls("askRoll");
        Story timed = story("restart-timed").called().calls("requestRoll").rollFixed().allEvidenced().calls("publishConvened");
        CaseFile before = waiting.file();
        long deployments = hall.engine().getRepositoryService().createDeploymentQuery().count();
        hall.close();
        hall.open();
        assertThat(before.calls()).contains("requestRoll");
        assertThat(hall.engine().getRepositoryService().createDeploymentQuery().count()).isEqualTo(deployments);
        waiting.rollFixed().calls("orderNotice").neverCalls("requestRoll");
        timed.dispatchDayOver().dispatchClosed().calls("certify").neverCalls("publishConvened");
    }

    @Test
    void nudges_nobody_waits_for_and_repeated_ones_change_nothing() {
        Story story = story("nudged").called().calls("askRoll");
        Arrays.stream(Wait.values()).filter(wait -> wait != Wait.CANCELLED).forEach(wait -> {
            story.fact(wait, file -> { });
            story.fact(wait, file -> { });
        });
        story.neverCalls("orderNotice").rollFixed().calls("orderNotice");
        assertThat(story.file().calls()).containsOnlyOnce("orderNotice");
    }

    @Test
    void an_assembly_starts_once_and_only_in_a_transaction() {
        Story story = story("once").called();
        assertThatThrownBy(story::called).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hall.workflow().nudge(story.ref, Wait.ROLL_FIXED)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_step_that_keeps_failing_becomes_an_incident_and_no_longer_holds_the_clock() {
        Story story = story("incident");
        failAfterPublishing(story);
        story.called();
        await("the last retry").atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            hall.moveTo(hall.now().plus(Duration.ofHours(7)));
            return retries(story) == 0;
        });
        List<Incident> incidents = hall.engine().getRuntimeService().createIncidentQuery().activityId("serviceTask_requestRoll").list();
        assertThat(incidents).hasSize(1);
        await("idle").atMost(PATIENCE).until(() -> hall.bean(DueSource.class).idle());
    }

    @Test
    void the_next_timer_is_known_to_the_time_machine() {
        Story story = story("due").called().calls("requestRoll").rollFixed().allEvidenced().calls("publishConvened");
        await("idle").atMost(PATIENCE).until(() -> hall.bean(DueSource.class).idle());
        assertThat(hall.bean(DueSource.class).nextDue()).get().satisfies(due -> assertThat(due).isAfter(hall.now()));
        assertThat(jobs(story)).extracting(job -> job.getDuedate().toInstant()).allSatisfy(due -> assertThat(due).isAfter(hall.now()));
    }

    @Test
    void tasks_belong_to_their_assembly_and_association() {
        Story south = story("tasks").known(file -> file.answer("certification", "FAILED"))
                .called().calls("requestRoll").rollFixed().dispatchDayOver().dispatchClosed().waits("userTask_remedyConvening");
        OpenTask task = south.task("userTask_remedyConvening");
        assertThat(hall.workflow().tasks("ass-other")).isEmpty();
        assertThat(hall.workflow().tasks("ass_south")).isEmpty();
        Story foreign = new Story(hall, "ass-other", "tasks");
        assertThatThrownBy(() -> complete(foreign, task, Map.of("remedy", "WAIVED"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> complete(south, task, Map.of("remedy", "${7*7}"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> complete(south, task, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> complete(south, task, Map.of("remedy", "WAIVED", "comment", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private void complete(Story story, OpenTask task, Map<String, String> answers) {
        hall.inTransaction(() -> hall.workflow().completeUserTask(story.ref, task.task(), "per_someone", answers));
    }

    @Test
    void variables_are_ids_instants_and_decisions_only() {
        Story story = story("variables").convened().deadlinePasses().ballotClosed().waits("userTask_approveMinutes");
        assertThat(hall.engine().getRuntimeService().createVariableInstanceQuery().list())
                .allSatisfy(variable -> assertThat(variable.getValue()).isInstanceOfAny(String.class, Boolean.class, Date.class));
        assertThat(hall.engine().getHistoryService().createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(story.task("userTask_approveMinutes").createdAt()).isBeforeOrEqualTo(hall.now());
    }

    @Test
    void the_engine_keeps_instants_whatever_the_zone_of_the_jvm() {
        assertThat(hall.bean(JdbcClient.class).sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'assembly' and table_name like 'act\\_%' and data_type = 'timestamp without time zone'
                """).query(String.class).list()).isEmpty();
    }
}
