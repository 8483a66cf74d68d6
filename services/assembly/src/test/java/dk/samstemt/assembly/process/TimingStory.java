package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.assembly.workflow.Wait;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Moments and meetings: a timer that is early, a fact that arrives while the process asks for it. */
class TimingStory {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Hall hall = Stage.hall();

    @Test
    void the_engine_lives_in_legal_time() {
        assertThat(Duration.between(hall.now(), ClockUtil.getCurrentTime().toInstant()).abs()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void a_timer_that_fires_early_closes_nothing() {
        Story story = new Story(hall, "ass-east", "early-timer").called().calls("requestRoll").rollFixed().calls("askEvidence");
        await("the timer").atMost(PATIENCE).until(() -> timers(story).size() == 2);
        ManagementService management = hall.engine().getManagementService();
        timers(story).forEach(timer -> management.executeJob(timer.getId()));
        await("the refusal").atMost(PATIENCE).until(() -> management.createJobQuery().withException().list().stream()
                .anyMatch(job -> job.getExceptionMessage().contains("legal time is") && ofStory(story, job)));
        story.neverCalls("orderDispatchClosing").neverCalls("raiseRisk").dispatchDayOver();
    }

    private List<Job> timers(Story story) {
        return hall.engine().getManagementService().createJobQuery().timers().list().stream().filter(job -> ofStory(story, job)).toList();
    }

    private boolean ofStory(Story story, Job job) {
        return hall.engine().getRuntimeService().createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId())
                .processInstanceBusinessKey(story.ref.key()).count() == 1;
    }

    @Test
    void facts_that_arrive_while_the_process_asks_are_never_missed() {
        List<Story> stories = IntStream.range(0, 20).mapToObj(number -> new Story(hall, "ass-east", "race-" + number)).toList();
        CompletableFuture<?>[] told = stories.stream().map(story -> CompletableFuture.runAsync(() -> tell(story))).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(told).join();
        stories.forEach(story -> story.calls("publishConvened"));
    }

    // No waiting for the process in between: each fact comes whenever it comes.
    private static void tell(Story story) {
        story.called().fact(Wait.ROLL_FIXED, file -> file.yes("rollFixed")).fact(Wait.NOTICES_EVIDENCED, file -> file.yes("allEvidenced"));
    }
}
