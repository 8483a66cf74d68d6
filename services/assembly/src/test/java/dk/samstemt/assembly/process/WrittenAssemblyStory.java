package dk.samstemt.assembly.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.bpmn.Model;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The ways a written general assembly can go; together they walk every element of every model. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WrittenAssemblyStory {

    private static final Set<String> WALKED = new TreeSet<>();
    private static int told;

    private final Hall hall = Stage.hall();
    private Story story;

    private Story story(String assembly) {
        story = new Story(hall, "ass-north", assembly);
        return story;
    }

    @AfterEach
    void remember() {
        if (story != null) {
            WALKED.addAll(hall.walked(story.ref));
            told++;
        }
    }

    @Test
    void adopted_and_concluded_with_a_new_version_of_the_statutes() {
        story("adopted").convened().reaches("end_certified").known(file -> file.yes("amendmentAdopted"))
                .deadlinePasses().ballotClosed()
                .fact(Wait.STATUTES_ANSWERED, file -> file.answer("amendmentState", "PUBLISHED"))
                .reaches("end_newVersion", "end_amendmentFollowed")
                .recordApproved().reaches("end_recordApproved").recordDistributed()
                .reaches("end_concluded").neverCalls("raiseDeadlineAlarm").isOver();
        assertThat(story.file().calls()).containsSubsequence("requestRoll", "orderNotice", "publishConvened", "orderDispatchClosing",
                "certify", "rule", "drawUpRecord", "orderDistribution", "conclude");
    }

    @Test
    void every_fact_known_before_the_process_asks() {
        story("early").known(file -> Set.of("rollFixed", "allEvidenced", "dispatchClosed", "ballotClosed", "recordDistributed", "amendmentAdopted")
                        .forEach(file::yes))
                .known(file -> file.answer("amendmentState", "PUBLISHED"))
                .called().calls("publishConvened").dispatchDayOver().calls("certify").recordApproved().reaches("end_concluded").isOver();
        assertThat(hall.walked(story.ref)).doesNotContain("catch_rollFixed", "catch_noticesEvidenced", "catch_dispatchClosed",
                "receiveTask_ballotClosed", "catch_recordDistributed", "catch_statutesAnswered");
    }

    @Test
    void last_evidence_comes_with_the_closed_list() {
        story("late-evidence").called().calls("requestRoll").rollFixed().calls("askEvidence").dispatchDayOver().neverCalls("publishConvened")
                .dispatchClosed().calls("publishConvened").reaches("serviceTask_publishConvenedLate", "end_certified").calls("askBallot");
    }

    @Test
    void evidence_missing_and_a_new_day_is_chosen() {
        story("new-day").known(file -> file.answer("certification", "FAILED"))
                .called().calls("requestRoll").rollFixed().calls("askEvidence").dispatchDayOver().dispatchClosed()
                .does("userTask_remedyConvening", Map.of("remedy", "NEW_DAY"))
                .reaches("end_newDay", "end_conveningFailed").isOver().neverCalls("publishConvened").neverCalls("rule");
    }

    @Test
    void evidence_missing_and_the_party_waives_the_period() {
        story("waived").known(file -> file.answer("certification", "FAILED"))
                .called().calls("requestRoll").rollFixed().calls("askEvidence").dispatchDayOver().dispatchClosed().waits("userTask_remedyConvening")
                .known(file -> file.answer("certification", "CERTIFIED"))
                .does("userTask_remedyConvening", Map.of("remedy", "WAIVED")).reaches("end_certified").calls("askBallot");
    }

    @Test
    void evidence_missing_and_nothing_cures_it_before_the_deadline() {
        story("lapsed").known(file -> file.answer("certification", "FAILED"))
                .called().calls("requestRoll").rollFixed().calls("askEvidence").dispatchDayOver().dispatchClosed().waits("userTask_remedyConvening")
                .deadlinePasses().calls("lapseConvening").reaches("timer_remedyDeadline", "end_lapsed", "end_conveningFailed").isOver()
                .neverCalls("askBallot");
    }

    @Test
    void the_last_day_comes_near_and_the_missing_evidence_is_found_in_time() {
        story("at-risk").called().calls("requestRoll").rollFixed().calls("askEvidence").lastDayComesNear()
                .calls("raiseRisk").waits("userTask_noticeAtRisk").fact(Wait.NOTICES_EVIDENCED, file -> { })
                .reaches("catch_evidenceAtRisk").waits("userTask_noticeAtRisk").does("userTask_noticeAtRisk", Map.of()).waits("userTask_noticeAtRisk")
                .allEvidenced().calls("publishConvened").reaches("end_noticeSafe").goes("userTask_noticeAtRisk");
        assertThat(story.file().calls()).containsSubsequence("askEvidence", "raiseRisk", "askEvidence", "publishConvened");
    }

    @Test
    void the_risk_is_over_when_the_day_is() {
        story("risk-over").called().calls("requestRoll").rollFixed().calls("askEvidence").lastDayComesNear().waits("userTask_noticeAtRisk")
                .dispatchDayOver().reaches("timer_riskOver", "end_riskOver").goes("userTask_noticeAtRisk");
    }

    @Test
    void nobody_is_warned_when_all_are_evidenced() {
        story("no-risk").called().calls("requestRoll").rollFixed().calls("orderNotice").allEvidenced().calls("publishConvened").lastDayComesNear()
                .reaches("end_noticeSafe").neverCalls("raiseRisk").dispatchDayOver();
    }

    @Test
    void cancelled_while_the_ballot_is_open() {
        story("cancelled").convened().calls("askBallot").cancelled().isOver().reaches("start_cancellation", "end_cancelled").deadlinePasses();
        story.cancelled().ballotClosedTooLate().neverCalls("rule");
    }

    @Test
    void cancelled_while_two_tasks_are_open() {
        story("cancelled-early").called().calls("requestRoll").rollFixed().calls("askEvidence").lastDayComesNear().waits("userTask_noticeAtRisk")
                .cancelled().isOver().goes("userTask_noticeAtRisk").reaches("end_cancelled");
        assertThat(hall.engine().getManagementService().createJobQuery().list()).noneMatch(job -> story.owns(job.getProcessInstanceId()));
    }

    @Test
    void agreement_fails_and_the_task_blocks_nothing() {
        story("failed").known(file -> file.yes("agreementFailed")).convened().deadlinePasses().ballotClosed()
                .waits("userTask_physicalAssembly").recordApproved().recordDistributed().reaches("end_concluded");
        assertThat(hall.running(story.ref)).isEqualTo(1);
        story.does("userTask_physicalAssembly", Map.of()).reaches("end_physicalAssemblyConsidered").isOver().neverCalls("askAmendment");
    }

    @Test
    void ballot_closes_late_and_only_an_alarm_is_raised() {
        story("late-ballot").convened().calls("askBallot").nobodyClosesTheBallot().reaches("end_deadlineAlarm").neverCalls("rule")
                .ballotClosed().recordApproved().recordDistributed().reaches("end_concluded").isOver();
    }

    @Test
    void adopted_wording_no_longer_matches_the_statutes() {
        story("mismatch").known(file -> file.yes("amendmentAdopted")).convened().deadlinePasses().ballotClosed().calls("askAmendment")
                .fact(Wait.STATUTES_ANSWERED, file -> file.answer("amendmentState", "REFUSED"))
                .does("userTask_resolveAmendment", Map.of()).reaches("end_amendmentResolved");
    }

    @Test
    void a_correction_sends_the_record_back_to_all_three() {
        story("correction").convened().deadlinePasses().ballotClosed().waits("userTask_approveMinutes")
                .fact(Wait.RECORD_VERDICT, file -> file.answer("recordState", "CORRECTION"))
                .does("userTask_correctRecord", Map.of()).recordApproved().recordDistributed().reaches("end_concluded");
        assertThat(story.file().calls()).containsSubsequence("drawUpRecord", "drawUpRecord", "orderDistribution");
    }

    @Test
    void the_record_goes_out_unapproved_and_is_approved_later() {
        story("unapproved").convened().deadlinePasses();
        story.known(file -> file.answer("unapprovedMoment", hall.now().plusSeconds(3600).toString())).ballotClosed().waits("userTask_approveMinutes");
        hall.moveTo(hall.now().plusSeconds(3601));
        story.calls("sendUnapproved").reaches("timer_approvalOverdue", "end_sentUnapproved").waits("userTask_approveMinutes")
                .recordApproved().recordDistributed().reaches("end_concluded").isOver();
    }

    @Test
    void a_correction_does_not_hold_the_record_back() {
        story("unapproved-correction").convened().deadlinePasses();
        story.known(file -> file.answer("unapprovedMoment", hall.now().plusSeconds(3600).toString())).ballotClosed().waits("userTask_approveMinutes")
                .fact(Wait.RECORD_VERDICT, file -> file.answer("recordState", "CORRECTION")).waits("userTask_correctRecord");
        hall.moveTo(hall.now().plusSeconds(3601));
        story.calls("sendUnapproved").reaches("timer_correctionOverdue").does("userTask_correctRecord", Map.of()).waits("userTask_approveMinutes")
                .recordApproved().recordDistributed().reaches("end_concluded").isOver();
    }

    @Test
    void the_task_done_without_all_three_comes_back() {
        story("two-of-three").convened().deadlinePasses().ballotClosed()
                .does("userTask_approveMinutes", Map.of()).waits("userTask_approveMinutes").neverCalls("orderDistribution")
                .recordApproved().reaches("end_recordApproved");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_of_every_model_has_been_walked() {
        long stories = Arrays.stream(getClass().getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class)).count() - 1;
        assumeTrue(told == stories, "counted only when all stories were told");
        for (String model : Model.KEYS) {
            Bpmn.readModelFromStream(getClass().getResourceAsStream("/bpmn/" + model + ".bpmn")).getModelElementsByType(FlowNode.class)
                    .forEach(node -> assertThat(WALKED).contains(node.getId()));
        }
    }
}
