package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything a ruling about an assembly finds, rule by rule and code by code: which rules were asked, what each said, and on what it relied. */
class FoundTest {

    private static final Instant EARLY = Instant.parse("2023-11-02T10:00:00Z");

    private static void finds(Ruling ruling, String expected) {
        String found = ruling.questions().stream().map(question -> question.rule() + " " + question.answer() + " " + question.points().stream()
                .map(point -> point.code() + (point.values().isEmpty() ? "" : point.values())).toList()).collect(Collectors.joining("\n"));
        assertThat(found + "\n" + ruling.interpretations().stream().map(reliance -> reliance.id()).toList()).isEqualTo(expected.strip());
    }

    private static Ruling notice(List<ItemFacts> items, NoticeContents contents) {
        return Cases.STATUTES.noticeMayGoOut(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", items, contents));
    }

    private static Ruling decision(ItemSubject subject, AssemblyForm form, boolean convened, PartyStatement... otherwise) {
        DecisionFacts facts = Cases.stated(otherwise);
        return Cases.STATUTES.decision(new DecisionFacts(facts.item(), facts.kind(), subject, form, facts.day(), facts.roll(), facts.statements(), convened,
                facts.tzdata()));
    }

    private static ItemFacts fee(int number, ItemKind kind, Integer year) {
        return new ItemFacts("item-" + number, number, kind, ItemSubject.FEE, false, null, year, null, null);
    }

    @Test
    void a_notice_of_an_amendment() {
        finds(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()), """
                GA-7 true [IN_TIME{days=21, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-18 true [MEMBER_CALL{party=region-hovedstaden, day=2023-10-20}]
                GA-13 true [ALL_ADDRESSED{count=9}]
                MEM-3 true [ONLY_PARTIES]
                GA-19 true [WRITTEN]
                GA-20 true [COMPLETE]
                GA-5 true [AGENDA{items=2}]
                GA-21 true [KINDS_FIT{decided=1}]
                GA-12 true [FOR_INFORMATION]
                AM-1 true [AMENDMENT_DECIDED]
                AM-2 true [MATCHES{version=1}]
                AM-5 true [AMENDMENT_WORDING]
                [A-2, A-4, A-20, A-21, A-23, A-37]""");
    }

    @Test
    void a_notice_without_amendment_or_fee_is_not_asked_about_them() {
        finds(notice(List.of(ItemFacts.plain("item-1", 1, ItemKind.DECISION, ItemSubject.OTHER)), NoticeContents.complete()), """
                GA-7 true [IN_TIME{days=21, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-18 true [MEMBER_CALL{party=region-hovedstaden, day=2023-10-20}]
                GA-13 true [ALL_ADDRESSED{count=9}]
                MEM-3 true [ONLY_PARTIES]
                GA-19 true [WRITTEN]
                GA-20 true [COMPLETE]
                GA-5 true [AGENDA{items=1}]
                GA-21 true [KINDS_FIT{decided=1}]
                GA-12 true [FOR_INFORMATION]
                [A-2, A-20, A-21, A-23, A-37]""");
    }

    @Test
    void a_notice_in_which_much_is_wrong() {
        List<ItemFacts> items = new ArrayList<>(Cases.agenda(Cases.amendment(1, "other words")));
        items.add(fee(4, ItemKind.INFORMATION, 2025));
        items.add(fee(5, ItemKind.DECISION, null));
        finds(notice(items, new NoticeContents(true, false, true, true, true, null, null, true)), """
                GA-7 true [IN_TIME{days=21, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-18 true [MEMBER_CALL{party=region-hovedstaden, day=2023-10-20}]
                GA-13 true [ALL_ADDRESSED{count=9}]
                MEM-3 true [ONLY_PARTIES]
                GA-19 false [FORM_OPEN]
                GA-20 false [MISSING_PLACE_OR_WRITTEN, MISSING_WORDING{number=5}]
                GA-5 false [NUMBERS_BROKEN{items=4}]
                GA-21 false [FEE_NOT_DECIDED{number=4}]
                GA-12 true [FOR_INFORMATION]
                GA-15 false [WRONG_YEAR{number=4, comingYear=2024, feeYear=2025}, WRONG_YEAR{number=5, comingYear=2024, feeYear=0}]
                AM-1 true [AMENDMENT_DECIDED]
                AM-2 false [DOES_NOT_MATCH{number=2, provisions=[6.2], operation=1}]
                AM-5 true [AMENDMENT_WORDING]
                [A-2, A-4, A-20, A-21, A-23, A-24, A-37]""");
    }

    @Test
    void notices_that_went_out_in_time_and_one_that_a_relay_took_too_late() {
        finds(Cases.STATUTES.dulyConvened(Cases.dispatched()), """
                GA-7 true [PERIOD_KEPT{days=21, dispatchDay=2023-10-24, lastLawfulDay=2023-10-24, slackDays=0}]
                GA-13 true [ALL_EVIDENCED{count=9}]
                MEM-8 true [ROLL{count=9}]
                [A-2]""");
        finds(Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ku", Instant.parse("2023-10-25T10:00:00Z"), true, false))), """
                GA-7 false [PERIOD_SHORT{days=21, dispatchDay=2023-10-25, lastLawfulDay=2023-10-24, slackDays=-1}]
                GA-13 false [LATE{party=ku, acceptedAt=2023-10-25T10:00:00.000Z, earliestDay=2023-11-15}]
                MEM-8 true [ROLL{count=9}]
                [A-1, A-2, A-3]""");
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
}
