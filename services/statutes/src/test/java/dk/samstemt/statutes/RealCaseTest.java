package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.calendar.Timetable;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The real case of 2023; the examples of the rules' description, one test each. */
class RealCaseTest {

    @Test
    void REAL_1_dispatched_to_all_nine_on_the_last_day_is_lawful_with_no_slack_and_short_under_clear_days() {
        Ruling ruling = Cases.STATUTES.dulyConvened(Cases.dispatched());
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.value("slackDays")).contains(0L);
        assertThat(ruling.rules()).containsExactly("GA-7", "GA-13", "MEM-8");
        assertThat(ruling.interpretations()).singleElement().satisfies(relied -> {
            assertThat(relied.id()).isEqualTo("A-2");
            assertThat(relied.decides()).isTrue();
        });
    }

    @Test
    void REAL_2_a_ninth_dispatch_on_the_25th_is_late_until_the_party_waives() {
        Instant late = Instant.parse("2023-10-24T22:00:00Z");
        Ruling ruling = Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", late, false, false)));
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.refusedBy()).containsExactly("GA-7", "GA-13");
        assertThat(ruling.points("GA-13", "LATE")).singleElement().satisfies(point ->
                assertThat(point.values()).containsEntry("party", "ruc").containsEntry("earliestDay", "2023-11-15"));
        assertThat(ruling.counterfactuals().toString()).contains("waived").contains("to=2023-10-24T21:59:59.999Z");
        assertThat(Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", late.minusMillis(1), false, false))).yes()).isTrue();
        assertThat(Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", late, false, true))).yes()).isTrue();
        assertThat(Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", null, false, true))).yes()).isTrue();
        assertThat(Cases.STATUTES.dulyConvened(Cases.dispatched(new PartyDispatch("ruc", null, false, false))).refusedBy()).containsExactly("GA-13");
    }

    @Test
    void REAL_3_nine_assents_adopt_and_make_version_two() {
        Ruling ruling = Cases.STATUTES.decision(Cases.stated());
        assertThat(ruling.yes()).isTrue();
        Applied applied = (Applied) Amendments.apply(Cases.PROFILE, Cases.AMENDMENT, Cases.STATUTES.deadline(Cases.DAY), Cases.DAY.plusDays(1));
        Statutes next = Statutes.of(applied.next());
        assertThat(applied.next().version()).isEqualTo(2);
        assertThat(applied.next().inForceFrom()).isEqualTo("2023-11-14T23:00:00Z");
        assertThat(next.fees().named("region-hovedstaden", 2024)).get().extracting(Fee::amountOre, Fee::rate, Fee::baseYear)
                .containsExactly(535_812_200L, "2.820", 2024);
        assertThat(next.fees().named("region-hovedstaden", 2023)).get().extracting(Fee::amountOre).isEqualTo(569_375_000L);
        assertThat(Cases.STATUTES.turn(Cases.DAY)).isEqualTo(new Turn("kkr-hovedstaden", "region-sjaelland", "knowledge-institution"));
    }

    @Test
    void REAL_4_one_silent_party_and_nothing_is_adopted() {
        Ruling ruling = Cases.STATUTES.decision(Cases.stated(PartyStatement.silent("ruc")));
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.points("GA-10", "SILENT")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "ruc"));
        assertThat(ruling.counterfactuals()).extracting(set -> set.changes().get(0).toString()).containsExactly(
                "FactChange[fact=answer, subject=ruc, from=SILENT, to=ASSENT]", "FactChange[fact=onRoll, subject=ruc, from=true, to=false]");
        assertThat(ruling.interpretations()).filteredOn(relied -> relied.id().equals("A-38")).singleElement()
                .satisfies(relied -> assertThat(relied.decides()).isTrue());
    }

    @Test
    void REAL_5_abstention_condition_and_a_silent_proposer_are_no_assent() {
        String at = "2023-11-03T10:00:00Z";
        PartyStatement condition = new PartyStatement("cbs", Choice.ASSENT, true, Instant.parse(at));
        assertThat(Cases.STATUTES.decision(Cases.stated(Cases.states("cbs", Choice.ABSTENTION, at))).points("GA-10", "ABSTENTION")).hasSize(1);
        assertThat(Cases.STATUTES.decision(Cases.stated(condition)).points("GA-10", "CONDITION")).hasSize(1);
        Ruling proposer = Cases.STATUTES.decision(Cases.stated(PartyStatement.silent("region-hovedstaden")));
        assertThat(proposer.refusedBy()).containsExactly("GA-10", "AM-1");
    }

    @Test
    void REAL_6_the_last_statement_in_time_counts() {
        PartyStatement first = Cases.states("dtu", Choice.DISSENT, "2023-11-02T09:00:00Z");
        PartyStatement last = Cases.states("dtu", Choice.ASSENT, "2023-11-13T09:00:00Z");
        assertThat(Cases.STATUTES.decision(Cases.stated(last, first)).yes()).isTrue();
        assertThat(Cases.STATUTES.decision(Cases.stated(first)).yes()).isFalse();
        PartyStatement tooLate = Cases.states("dtu", Choice.DISSENT, "2023-11-14T23:00:00Z");
        assertThat(Cases.STATUTES.decision(Cases.stated(last, tooLate)).yes()).isTrue();
    }

    @Test
    void REAL_7_midnight_in_copenhagen_is_late_and_a_second_earlier_is_not() {
        Ruling late = Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-14T23:00:00Z"));
        assertThat(late.refusedBy()).containsExactly("GA-16");
        assertThat(late.points("GA-16", "LATE")).hasSize(1);
        assertThat(Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-14T22:59:59Z")).yes()).isTrue();
        assertThat(Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-14T22:59:59.999Z")).yes()).isTrue();
    }

    @Test
    void REAL_9_the_fee_of_the_current_year_is_refused_before_convening() {
        ItemFacts fee = new ItemFacts("fee", 1, ItemKind.DECISION, ItemSubject.FEE, true, null, 2024, null, null);
        Ruling january = Cases.STATUTES.noticeMayGoOut(Cases.notice(LocalDate.parse("2024-01-12"), "2023-12-01T10:00:00Z", List.of(fee), NoticeContents.complete()));
        assertThat(january.refusedBy()).containsExactly("GA-15");
        assertThat(january.value("comingYear")).contains(2025L);
        Ruling december = Cases.STATUTES.noticeMayGoOut(Cases.notice(LocalDate.parse("2023-12-31"), "2023-12-01T10:00:00Z", List.of(fee), NoticeContents.complete()));
        assertThat(december.yes()).isTrue();
    }

    @Test
    void REAL_10_the_ordinary_assembly_is_before_july_and_has_its_dates() {
        assertThat(ordinary("2024-07-01", "2024-04-01T10:00:00Z").refusedBy()).containsExactly("GA-1");
        assertThat(ordinary("2024-07-01", "2024-04-22T10:00:00Z").points("GA-1", "BREACH")).hasSize(1);
        assertThat(ordinary("2024-06-30", "2024-04-21T10:00:00Z").yes()).isTrue();
        assertThat(ordinary("2024-06-30", "2024-04-21T22:00:00Z").refusedBy()).containsExactly("GA-2");
        Timetable dates = Cases.STATUTES.timetable(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, LocalDate.parse("2024-06-30"));
        assertThat(dates.rows()).extracting(row -> row.id() + " " + row.date()).containsExactly("NOTICE 2024-04-21",
                "PROPOSALS_IN 2024-05-19", "PROPOSALS_OUT 2024-06-02", "ANNEXES_OUT 2024-06-02", "ASSEMBLY 2024-06-30");
    }

    private static Ruling ordinary(String day, String at) {
        return Cases.STATUTES.noticeMayGoOut(new NoticeFacts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, LocalDate.parse(day), Instant.parse(at), null,
                List.of(ItemFacts.plain("i", 1, ItemKind.ELECTION, ItemSubject.CHAIR_OF_MEETING)), NoticeContents.complete(), Cases.PROFILE.partyIds(), "2025b"));
    }

    @Test
    void REAL_11_the_draft_as_sent_in_2023_is_told_everything_before_dispatch() {
        NoticeContents asSent = new NoticeContents(true, true, false, false, false, LocalDate.parse("2023-10-26"), LocalDate.parse("2023-11-01"), false);
        NoticeFacts draft = Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(Cases.AMENDMENT), asSent);
        assertThat(Cases.STATUTES.noticeMayGoOut(draft).refusedBy()).containsExactly("GA-20");
        List<Finding> findings = Cases.STATUTES.findings(draft);
        assertThat(findings).extracting(found -> found.rule() + " " + found.code()).containsExactly(
                "GA-20 MISSING_LAST_MOMENT", "GA-20 MISSING_HOW_TO_STATE", "GA-20 MISSING_SILENCE_IS_NOT_ASSENT", "GA-18 BASIS_IS_MEMBER_CALL",
                "GA-7 TODAY_IS_LAST_DAY", "GA-7 SHORT_UNDER_CLEAR_DAYS", "AM-6 UNSAID_WHICH_PREVAILS", "FEE-5 ONLY_WITHIN_ROUNDING",
                "AM-7 FEE_ALREADY_FIXED", "GA-20 CONTACT_ABSENT", "GA-19 PHYSICAL_FALLBACK");
        assertThat(findings.get(7).values()).containsEntry("population", 1_900_043L).containsEntry("plusMinus", 337L);
        assertThat(findings.get(10).values()).containsEntry("noticeDay", "2023-11-15").containsEntry("earliestDay", "2023-12-06");
        assertThat(findings).allSatisfy(found -> {
            assertThat(Explainer.finding(found, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).isNotBlank();
            assertThat(Explainer.finding(found, Cases.PROFILE, Locale.ENGLISH).sentence()).doesNotContain("{");
        });
    }
}
