package dk.samstemt.statutes.rules.assembly;

import static dk.samstemt.statutes.rules.assembly.Found.finds;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a ruling on a decision, an attempt or a record finds, rule by rule and code by code. */
class FoundTest {

    private static final Instant EARLY = Instant.parse("2023-11-02T10:00:00Z");

    private static Ruling decision(ItemSubject subject, AssemblyForm form, boolean convened, PartyStatement... otherwise) {
        DecisionFacts facts = Cases.stated(otherwise);
        return Cases.STATUTES.decision(new DecisionFacts(facts.item(), facts.kind(), subject, form, facts.day(), facts.roll(), facts.statements(), convened,
                facts.tzdata()));
    }

    @Test
    void a_written_amendment_agreed_and_one_on_which_a_party_is_silent_and_a_stranger_speaks() {
        finds(Cases.STATUTES.decision(Cases.stated()), """
                GA-21 true [DECIDED{kind=DECISION}]
                GA-13 true [CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}]
                GA-10 true [ALL_AGREE{count=9}]
                AM-1 true [AMENDMENT_AGREED]
                AM-3 true [FROM_THE_CLOSE{from=2023-11-14T23:00:00.000Z}]
                [A-20, A-30, A-31, A-38, A-41]""");
        finds(Cases.STATUTES.decision(Cases.stated(PartyStatement.silent("ruc"), Cases.states("stranger", Choice.ASSENT, EARLY.toString()))), """
                GA-21 true [DECIDED{kind=DECISION}]
                GA-13 true [CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}, NOT_COUNTED{party=stranger}]
                GA-10 false [SILENT{party=ruc}]
                AM-1 false [AMENDMENT_NOT_AGREED]
                AM-3 true [FROM_THE_CLOSE{from=2023-11-14T23:00:00.000Z}]
                [A-20, A-30, A-31, A-38, A-41]""");
    }

    @Test
    void an_amendment_agreed_by_an_assembly_not_convened_and_an_item_that_is_none() {
        finds(decision(ItemSubject.AMENDMENT, AssemblyForm.WRITTEN, false), """
                GA-21 true [DECIDED{kind=DECISION}]
                GA-13 false [NOT_CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}]
                GA-10 true [ALL_AGREE{count=9}]
                AM-1 false [AMENDMENT_NOT_CONVENED]
                AM-3 true [FROM_THE_CLOSE{from=2023-11-14T23:00:00.000Z}]
                [A-20, A-30, A-31, A-38, A-41]""");
        finds(decision(ItemSubject.ANY_OTHER_BUSINESS, AssemblyForm.WRITTEN, true), """
                GA-21 false [NOT_DECIDED{kind=DECISION}]
                GA-13 true [CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}]
                GA-10 true [ALL_AGREE{count=9}]
                [A-20, A-30, A-38]""");
    }

    @Test
    void where_people_meet_a_dissent_an_absence_and_a_dissolution() {
        finds(decision(ItemSubject.AMENDMENT, AssemblyForm.PHYSICAL, true, Cases.states("ruc", Choice.DISSENT, EARLY.toString())), """
                GA-21 true [DECIDED{kind=DECISION}]
                GA-13 true [CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}]
                GA-8 true [QUORATE]
                GA-9 false [DISSENT{party=ruc}, PRESENT_DISAGREE]
                AM-1 false [AMENDMENT_NOT_AGREED]
                AM-3 true [FROM_THE_CLOSE{from=2023-11-14T23:00:00.000Z}]
                [A-14, A-20, A-30, A-31, A-41]""");
        finds(decision(ItemSubject.AMENDMENT, AssemblyForm.PHYSICAL, false, PartyStatement.silent("ruc")), """
                GA-21 true [DECIDED{kind=DECISION}]
                GA-13 false [NOT_CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}]
                GA-8 false [ABSENT{party=ruc}, NOT_QUORATE]
                GA-9 true [SILENT{party=ruc}, PRESENT_AGREE]
                AM-1 false [AMENDMENT_NOT_AGREED]
                AM-3 true [FROM_THE_CLOSE{from=2023-11-14T23:00:00.000Z}]
                [A-14, A-20, A-30, A-31, A-41]""");
        finds(decision(ItemSubject.DISSOLUTION, AssemblyForm.PHYSICAL, true), """
                GA-21 true [DECIDED{kind=DECISION}]
                GA-13 true [CONVENED]
                MEM-8 true [ROLL{count=9}]
                GA-17 true [ENTITLED{count=9}]
                GA-8 true [QUORATE]
                GA-9 true [PRESENT_AGREE]
                DI-1 true [DISSOLUTION_AGREED]
                [A-14, A-20, A-30]""");
    }

    @Test
    void an_attempt_at_the_deadline_by_one_who_is_no_party() {
        finds(Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-14T23:00:00Z")), """
                GA-16 false [LATE{at=2023-11-14T23:00:00.000Z, deadline=2023-11-14T23:00:00.000Z, openedAt=2023-10-24T10:00:00.000Z}]
                GA-17 true [ON_ROLL{party=dtu}]
                GA-29 true [MANDATED{party=dtu}]
                [A-29, A-30, A-39]""");
    }

    private static ApprovalFacts acting(LocalDate day, Approval... approvals) {
        List<OfficeHolder> holders = new ArrayList<>(Cases.approvals().inOffice());
        holders.add(OfficeHolder.deputy("p-2", "region-sjaelland", LocalDate.parse("2023-11-18"), LocalDate.parse("2023-11-22")));
        return new ApprovalFacts(day, holders, Stream.of(approvals).toList());
    }

    @Test
    void a_record_before_anybody_approved_and_one_all_three_approved() {
        finds(Cases.STATUTES.recordApproved(Cases.approvals()), """
                GA-11 false [AWAITED{office=CHAIR}, AWAITED{office=VICE_CHAIR_1}, AWAITED{office=VICE_CHAIR_2}]
                GA-26 true [IN_OFFICE_COUNTS{day=2023-11-20}]
                BO-4 true [COMPOSED{classes=[contact-council, knowledge-institution, region]}]
                [A-15, A-31]""");
        finds(Cases.STATUTES.recordApproved(Cases.approvals(Cases.approval(Office.CHAIR, "p-1", true), Cases.approval(Office.VICE_CHAIR_1, "p-2", true),
                Cases.approval(Office.VICE_CHAIR_2, "p-3", true))), """
                GA-11 true [ALL_APPROVED]
                GA-26 true [IN_OFFICE_COUNTS{day=2023-11-20}]
                BO-4 true [COMPOSED{classes=[contact-council, knowledge-institution, region]}]
                [A-15, A-31]""");
    }

    @Test
    void BO_10_a_deputy_within_the_period_and_one_whose_period_is_over() {
        finds(Cases.STATUTES.recordApproved(acting(LocalDate.parse("2023-11-20"), new Approval(Office.CHAIR, "p-2", true))), """
                GA-11 false [AWAITED{office=VICE_CHAIR_1}, AWAITED{office=VICE_CHAIR_2}]
                GA-26 true [IN_OFFICE_COUNTS{day=2023-11-20}]
                BO-4 true [COMPOSED{classes=[contact-council, knowledge-institution, region]}]
                BO-10 true [DEPUTY_ACTS]
                [A-15, A-31]""");
        finds(Cases.STATUTES.recordApproved(acting(LocalDate.parse("2023-11-23"))), """
                GA-11 false [AWAITED{office=CHAIR}, AWAITED{office=VICE_CHAIR_1}, AWAITED{office=VICE_CHAIR_2}]
                GA-26 true [IN_OFFICE_COUNTS{day=2023-11-23}]
                BO-4 true [COMPOSED{classes=[contact-council, knowledge-institution, region]}]
                BO-10 true [CHAIR_IS_BACK]
                [A-15, A-31]""");
    }

    private static String roll(List<String> roll) {
        DecisionFacts facts = Cases.stated();
        return Cases.STATUTES.decision(new DecisionFacts(facts.item(), facts.kind(), facts.subject(), facts.form(), facts.day(), roll, facts.statements(), true,
                facts.tzdata())).questions().stream().filter(question -> question.rule().equals("MEM-8")).map(question -> question.answer() + " " + question.points())
                .findFirst().orElseThrow();
    }

    @Test
    void MEM_8_a_roll_with_nobody_on_it_with_somebody_twice_and_with_a_stranger() {
        assertThat(roll(List.of())).startsWith("false").contains("EMPTY_ROLL");
        assertThat(roll(List.of("dtu", "dtu"))).startsWith("false").contains("TWICE_ON_ROLL");
        assertThat(roll(List.of("dtu", "stranger"))).startsWith("false").contains("NOT_A_PARTY", "stranger");
    }
}
