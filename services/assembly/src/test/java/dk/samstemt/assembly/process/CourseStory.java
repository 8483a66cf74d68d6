package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.assembly.course.Courses;
import dk.samstemt.assembly.course.Passage;
import dk.samstemt.assembly.course.Passages;
import dk.samstemt.assembly.course.PassedStep;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.bpmn.Model;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** The engine's history as it is shown: every step once, by legal time, of the called processes too, and nothing it knew. */
class CourseStory {

    private final Hall hall = Stage.hall();

    private Courses courses() {
        return hall.bean(Courses.class);
    }

    private Passages course(Story story) {
        return courses().of(story.ref);
    }

    private static Passage process(Passages course, String key) {
        return course.processes().stream().filter(one -> one.process().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> elements(Passage process) {
        return process.steps().stream().map(PassedStep::element).toList();
    }

    @Test
    void the_steps_of_an_assembly_and_of_what_it_called_come_in_order_by_legal_time() {
        Story story = new Story(hall, "ass-way", "concluded");
        var began = hall.now();
        story.convened().deadlinePasses().ballotClosed().recordApproved().recordDistributed().reaches("end_concluded").isOver();
        Passages course = course(story);
        assertThat(course.more()).isFalse();
        assertThat(course.processes()).extracting(Passage::process).containsExactly("writtenAssembly", "convening", "minutesApproval");
        Passage whole = course.processes().get(0);
        assertThat(elements(whole)).containsSubsequence("start_writtenAssembly", "callActivity_convening", "gateway_convened", "serviceTask_askBallot", "serviceTask_rule",
                "gateway_consequences", "callActivity_minutesApproval", "serviceTask_orderDistribution", "serviceTask_conclude", "end_concluded");
        assertThat(whole.steps()).allSatisfy(step -> assertThat(step.startedAt()).isBetween(began.minusSeconds(1), hall.now()))
                .allSatisfy(step -> assertThat(step.endedAt()).isAfterOrEqualTo(step.startedAt()));
        assertThat(whole.name()).isEqualTo("Skriftlig generalforsamling");
        assertThat(Duration.between(whole.startedAt(), whole.endedAt())).isGreaterThan(Duration.ofDays(21));
        PassedStep called = whole.steps().stream().filter(step -> step.element().equals("callActivity_convening")).findFirst().orElseThrow();
        assertThat(called.calls()).isEqualTo(process(course, "convening").id());
    }

    @Test
    void a_running_assembly_stands_where_it_was_entered_and_not_left() {
        Story story = new Story(hall, "ass-stands", "running").convened().reaches("end_certified");
        story.waitsAt("receiveTask_ballotClosed");
        new Story(hall, "ass-stands-elsewhere", "running").called();
        assertThat(courses().standing("ass-stands", List.of("running", "other"))).containsOnlyKeys("running");
        assertThat(courses().standing("ass-stands", List.of("running")).get("running")).extracting(PassedStep::element).contains("receiveTask_ballotClosed");
        assertThat(process(course(story), "writtenAssembly").endedAt()).isNull();
        assertThat(courses().standing("ass-stands", List.of())).isEmpty();
        assertThat(courses().standing("ass", List.of("running"))).isEmpty();
        assertThat(course(new Story(hall, "ass-stands", "other")).processes()).isEmpty();
    }

    @Test
    void what_was_cut_short_by_a_cancellation_is_marked_so() {
        Story story = new Story(hall, "ass-way", "cancelled").called().calls("requestRoll").rollFixed().calls("orderNotice").cancelled().isOver();
        Passages course = course(story);
        assertThat(process(course, "convening").cancelled()).isTrue();
        assertThat(process(course, "convening").steps()).filteredOn(PassedStep::cancelled).isNotEmpty();
        assertThat(process(course, "writtenAssembly").steps()).extracting(PassedStep::element).contains("end_cancelled");
    }

    @Test
    void a_model_is_the_file_that_was_deployed() {
        Passage whole = process(course(new Story(hall, "ass-way", "model").called()), "writtenAssembly");
        assertThat(courses().model(whole.process(), whole.version())).hasValue(Model.bytes("writtenAssembly"));
        assertThat(courses().model("writtenAssembly", 99)).isEmpty();
        assertThat(courses().model("nosuch", 1)).isEmpty();
    }

    @Test
    void a_history_that_was_cleaned_up_leaves_nothing_and_breaks_nothing() {
        Story story = new Story(hall, "ass-way", "purged").called().calls("requestRoll").cancelled().isOver();
        hall.instances(story.ref).stream().filter(one -> one.getSuperProcessInstanceId() == null)
                .forEach(one -> hall.engine().getHistoryService().deleteHistoricProcessInstance(one.getId()));
        assertThat(course(story).processes()).allSatisfy(one -> assertThat(one.process()).isNotEqualTo("writtenAssembly"));
        hall.instances(story.ref).forEach(one -> hall.engine().getHistoryService().deleteHistoricProcessInstance(one.getId()));
        assertThat(course(story)).isEqualTo(new Passages(List.of(), false));
    }

    @Test
    void a_course_is_two_questions_to_the_database_and_a_model_three_however_much_was_called() {
        Story story = new Story(hall, "ass-way", "counted").convened().deadlinePasses().ballotClosed().waits("userTask_approveMinutes");
        assertThat(course(story).processes()).hasSizeGreaterThan(2);
        assertThat(Statements.of(() -> course(story))).hasSize(2);
        assertThat(Statements.of(() -> courses().standing("ass-way", List.of("counted", "purged")))).hasSize(2);
        assertThat(Statements.of(() -> courses().model("writtenAssembly", 1))).hasSize(3);
    }

    @Test
    void names_of_models_are_read_strictly() {
        assertThat(courses().of(new AssemblyRef("ass-way' OR '1'='1", "x")).processes()).isEmpty();
        assertThat(courses().standing("%", List.of("running", "%"))).isEmpty();
    }
}
