package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samstemt.platform.access.Reach;
import dk.samstemt.platform.web.ProblemException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What the engine has given up on: told to operators of that association, without content, and tried once more at a word of theirs. */
class FailedJobStory {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Reach SOUTH = new Reach(false, Set.of("ass-south"));

    private final Hall hall = Stage.hall();

    @AfterEach
    void calm() {
        hall.steps().inStep = (ref, step) -> { };
    }

    @Test
    void a_step_given_up_on_is_told_to_its_operators_and_done_when_it_is_tried_again() {
        Story story = new Story(hall, "ass-south", "given-up");
        hall.steps().inStep = (ref, step) -> {
            if (ref.equals(story.ref) && step.equals("requestRoll")) {
                throw new IllegalStateException("the printer is away\nand what it should have printed");
            }
        };
        story.called();
        FailedJobs jobs = new FailedJobs(hall.engine());
        await("the last attempt").atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> {
            hall.moveTo(hall.now().plus(Duration.ofHours(7)));
            return !mine(jobs, SOUTH).isEmpty();
        });

        FailedJob failed = mine(jobs, SOUTH).get(0);
        assertThat(failed.association()).isEqualTo("ass-south");
        assertThat(failed.step()).isEqualTo("serviceTask_requestRoll");
        assertThat(failed.cause()).isEqualTo("the printer is away");
        Reach elsewhere = new Reach(false, Set.of("ass-north"));
        assertThat(mine(jobs, elsewhere)).isEmpty();
        assertThatThrownBy(() -> jobs.retry(failed.job(), elsewhere)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> jobs.retry("no-such-job", SOUTH)).isInstanceOf(ProblemException.class);

        calm();
        jobs.retry(failed.job(), SOUTH);
        story.calls("askRoll");
        assertThat(mine(jobs, SOUTH)).isEmpty();
    }

    private static List<FailedJob> mine(FailedJobs jobs, Reach reach) {
        return jobs.open(reach).stream().filter(failed -> "given-up".equals(failed.assembly())).toList();
    }
}
