package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samstemt.assembly.course.Courses;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Moments;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Wait;
import org.springframework.dao.OptimisticLockingFailureException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One assembly's story: facts arrive, time passes, people act, and the process is seen to follow. */
final class Story {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final AssemblyRef ref;
    private final Hall hall;
    private final Instant risk;
    private final Instant lastDispatchMoment;
    private final Instant deadline;

    Story(Hall hall, String association, String assembly) {
        this.hall = hall;
        this.ref = new AssemblyRef(association, assembly);
        this.risk = hall.now().plus(Duration.ofHours(12));
        this.lastDispatchMoment = hall.now().plus(Duration.ofDays(1));
        this.deadline = lastDispatchMoment.plus(Duration.ofDays(21));
    }

    Story called() {
        hall.inTransaction(() -> hall.workflow().start(ref, new Moments(risk, lastDispatchMoment, deadline)));
        return this;
    }

    /** The fact is written and the process nudged, in one transaction under the assembly's lock. */
    Story fact(Wait wait, Consumer<CaseFile> fact) {
        await("room for " + wait).atMost(PATIENCE).ignoreException(OptimisticLockingFailureException.class).until(() -> {
            hall.inTransaction(() -> {
                hall.steps().lock(ref);
                fact.accept(file());
                hall.workflow().nudge(ref, wait);
            });
            return true;
        });
        return this;
    }

    /** The fact is there before anybody waits for it. */
    Story known(Consumer<CaseFile> fact) {
        fact.accept(file());
        return this;
    }

    Story rollFixed() {
        return fact(Wait.ROLL_FIXED, file -> file.yes("rollFixed"));
    }

    Story allEvidenced() {
        return fact(Wait.NOTICES_EVIDENCED, file -> file.yes("allEvidenced"));
    }

    Story lastDayComesNear() {
        hall.moveTo(risk.plusSeconds(1));
        return this;
    }

    Story dispatchDayOver() {
        hall.moveTo(lastDispatchMoment);
        return calls("orderDispatchClosing");
    }

    Story dispatchClosed() {
        return fact(Wait.DISPATCH_CLOSED, file -> file.yes("dispatchClosed"));
    }

    Story convened() {
        return called().calls("requestRoll").rollFixed().calls("orderNotice").allEvidenced().calls("publishConvened")
                .dispatchDayOver().dispatchClosed().calls("certify");
    }

    Story deadlinePasses() {
        hall.moveTo(deadline.plus(Duration.ofMinutes(1)));
        return this;
    }

    Story nobodyClosesTheBallot() {
        hall.moveTo(deadline.plus(Duration.ofMinutes(6)));
        return this;
    }

    Story cancelled() {
        return fact(Wait.CANCELLED, file -> file.yes("cancelled"));
    }

    Story ballotClosed() {
        return fact(Wait.BALLOT_CLOSED, file -> file.yes("ballotClosed")).calls("rule");
    }

    Story ballotClosedTooLate() {
        return fact(Wait.BALLOT_CLOSED, file -> file.yes("ballotClosed"));
    }

    Story recordApproved() {
        return waits("userTask_approveMinutes").fact(Wait.RECORD_VERDICT, file -> file.answer("recordState", "APPROVED")).calls("orderDistribution");
    }

    Story recordDistributed() {
        return fact(Wait.RECORD_DISTRIBUTED, file -> file.yes("recordDistributed")).calls("conclude");
    }

    Story calls(String step) {
        await(step).atMost(PATIENCE).untilAsserted(() -> assertThat(file().calls()).contains(step));
        return this;
    }

    Story goes(String task) {
        await("the end of " + task).atMost(PATIENCE).until(() -> task(task) == null);
        return this;
    }

    Story neverCalls(String step) {
        assertThat(file().calls()).doesNotContain(step);
        return this;
    }

    Story waits(String task) {
        await(task).atMost(PATIENCE).until(() -> task(task) != null);
        return this;
    }

    Story waitsAt(String element) {
        await(element).atMost(PATIENCE).until(() -> hall.bean(Courses.class).standing(ref.association(), List.of(ref.assembly())).getOrDefault(ref.assembly(), List.of()).stream()
                .anyMatch(step -> step.element().equals(element)));
        return this;
    }

    Story does(String task, Map<String, String> answers) {
        OpenTask open = waits(task).task(task);
        await(task + " done").atMost(PATIENCE).ignoreException(OptimisticLockingFailureException.class).until(() -> {
            hall.inTransaction(() -> hall.workflow().completeUserTask(ref, open.task(), "per_someone", answers));
            return true;
        });
        return this;
    }

    Story reaches(String... ends) {
        await(String.join(", ", ends)).atMost(PATIENCE).untilAsserted(() -> assertThat(hall.walked(ref)).contains(ends));
        return this;
    }

    /** Nothing of the assembly is left in the engine. */
    Story isOver() {
        await("the end").atMost(PATIENCE).until(() -> hall.running(ref) == 0);
        return this;
    }

    OpenTask task(String kind) {
        List<OpenTask> open = hall.workflow().tasks(ref.association());
        return open.stream().filter(task -> task.ref().equals(ref) && task.kind().equals(kind)).findFirst().orElse(null);
    }

    /** Whether that instance is one of the assembly's. */
    boolean owns(String instance) {
        return hall.instances(ref).stream().anyMatch(own -> own.getId().equals(instance));
    }

    CaseFile file() {
        return hall.steps().file(ref);
    }
}
