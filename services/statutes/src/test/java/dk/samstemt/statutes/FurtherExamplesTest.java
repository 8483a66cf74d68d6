package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The further examples about written assemblies, and REAL-8, one test each. */
class FurtherExamplesTest {

    private static final Instant TEN = Instant.parse("2023-10-24T08:00:00Z");

    private static Ruling convened(PartyDispatch odd) {
        return Cases.STATUTES.dulyConvened(Cases.dispatched(odd));
    }

    @Test
    void REAL_8_notices_that_leave_in_the_afternoon_because_the_mail_server_was_down_are_in_time() {
        List<PartyDispatch> all = Cases.PROFILE.partyIds().stream()
                .map(party -> new PartyDispatch(party, Instant.parse("2023-10-24T14:00:07Z"), false, false)).toList();
        Ruling ruling = Cases.STATUTES.dulyConvened(new DispatchFacts(Cases.KIND, Cases.WRITTEN, Cases.DAY, Cases.PROFILE.partyIds(), all,
                Instant.parse("2023-10-24T22:00:00Z"), "2025b"));
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.value("slackDays")).contains(0L);
    }

    @Test
    void accepted_at_ten_and_returned_at_twenty_the_same_day_is_no_evidence_but_a_waiver_or_a_new_day_helps() {
        Instant twenty = Instant.parse("2023-10-24T18:00:00Z");
        Ruling ruling = convened(new PartyDispatch("ruc", TEN, false, false, twenty));
        assertThat(ruling.refusedBy()).containsExactly("GA-13");
        assertThat(ruling.points("GA-13", "BOUNCED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("party", "ruc").containsEntry("bouncedAt", "2023-10-24T18:00:00.000Z").containsEntry("earliestDay", "2023-11-15"));
        assertThat(convened(new PartyDispatch("ruc", TEN, false, true, twenty)).yes()).isTrue();
        assertThat(Cases.STATUTES.bounceWithdraws(Cases.KIND, Cases.WRITTEN, Cases.DAY, twenty)).isTrue();
        assertThat(Explainer.explain(ruling, Cases.PROFILE, Locale.forLanguageTag("da")).toString()).contains("kom retur tirsdag den 24. oktober 2023 kl. 20.00");
    }

    @Test
    void returned_on_the_26th_the_evidence_stands_and_another_reading_is_said() {
        assertThat(convened(new PartyDispatch("ruc", TEN, false, false, Instant.parse("2023-10-24T21:59:59.999Z"))).yes()).isFalse();
        assertThat(convened(new PartyDispatch("ruc", TEN, false, false, Instant.parse("2023-10-24T22:00:00Z"))).yes()).isTrue();
        Ruling ruling = convened(new PartyDispatch("ruc", TEN, false, false, Instant.parse("2023-10-26T08:00:00Z")));
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.points("GA-13", "BOUNCED_LATER")).hasSize(1);
        assertThat(ruling.interpretations()).filteredOn(relied -> relied.id().equals("A-1")).singleElement().satisfies(relied -> {
            assertThat(relied.decides()).isTrue();
            assertThat(relied.others().toString()).contains("reading=RECEIPT, answer=false");
        });
        assertThat(Cases.STATUTES.bounceWithdraws(Cases.KIND, Cases.WRITTEN, Cases.DAY, Instant.parse("2023-10-24T22:00:00Z"))).isFalse();
        assertThat(Cases.STATUTES.bounceWithdraws(Cases.KIND, Cases.WRITTEN, Cases.DAY, Instant.parse("2023-10-24T21:59:59.999Z"))).isTrue();
    }

    @Test
    void in_spring_notices_at_half_past_eleven_in_the_evening_convene_lawfully() {
        LocalDate day = LocalDate.parse("2024-04-16");
        for (String at : List.of("2024-03-26T22:30:00Z", "2024-03-26T22:59:59.999Z", "2024-03-26T23:00:00Z")) {
            List<PartyDispatch> all = Cases.PROFILE.partyIds().stream().map(party -> new PartyDispatch(party, Instant.parse(at), false, false)).toList();
            DispatchFacts facts = new DispatchFacts(Cases.KIND, Cases.WRITTEN, day, Cases.PROFILE.partyIds(), all, Instant.parse("2024-03-27T08:00:00Z"), "2025b");
            assertThat(Cases.STATUTES.dulyConvened(facts).yes()).as(at).isEqualTo(!at.endsWith("23:00:00Z"));
        }
    }

    @Test
    void an_assent_of_23_october_before_the_notice_does_not_count_and_the_party_is_told() {
        Ruling ruling = Cases.STATUTES.statementAccepted(Cases.attempt("2023-10-23T10:00:00Z"));
        assertThat(ruling.refusedBy()).containsExactly("GA-16");
        assertThat(ruling.points("GA-16", "BEFORE_OPENING")).hasSize(1);
        assertThat(Explainer.explain(ruling, Cases.PROFILE, Locale.forLanguageTag("da")).reasons().get(0).sentence()).contains("før indkaldelsen");
    }

    @Test
    void on_31_december_2023_the_fee_of_2024_is_set_and_on_1_january_it_is_refused() {
        ItemFacts fee = new ItemFacts("fee", 1, ItemKind.DECISION, ItemSubject.FEE, true, null, 2024, null, null);
        assertThat(fee("2023-12-31", fee).yes()).isTrue();
        Ruling january = fee("2024-01-01", fee);
        assertThat(january.refusedBy()).containsExactly("GA-15");
        assertThat(january.provisions()).contains("6.1");
    }

    private static Ruling fee(String day, ItemFacts item) {
        return Cases.STATUTES.noticeMayGoOut(Cases.notice(LocalDate.parse(day), "2023-12-01T10:00:00Z", List.of(item), NoticeContents.complete()));
    }

    @Test
    void REAL_7_a_last_moment_of_its_own_is_kept_by_the_notice_the_statements_and_the_decision() {
        Instant noon = Instant.parse("2023-11-14T11:00:00Z");
        DecisionFacts f = Cases.stated(new PartyStatement("dtu", Choice.ASSENT, false, noon));
        DecisionFacts early = new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(), f.roll(), f.statements(), true, f.tzdata(), noon, null);
        assertThat(Cases.STATUTES.decision(f).yes()).isTrue();
        assertThat(Cases.STATUTES.decision(early).points("GA-10", "LATE")).hasSize(1);
        assertThat(Cases.STATUTES.decision(early).value("from")).contains("2023-11-14T11:00:00.000Z");
        assertThat(Cases.STATUTES.deadline(Cases.DAY, noon)).isEqualTo(noon);
        assertThat(Cases.STATUTES.deadline(Cases.DAY, null)).isEqualTo(Cases.STATUTES.deadline(Cases.DAY));
        assertThat(Cases.STATUTES.timetable(Cases.KIND, Cases.WRITTEN, Cases.DAY, noon).row("ASSEMBLY").orElseThrow()).satisfies(row -> {
            assertThat(row.moment()).isEqualTo(noon);
            assertThat(Explainer.row(row, Cases.PROFILE, Locale.ENGLISH).sentence()).contains("12:00");
        });
    }

    @Test
    void GA_20_a_last_moment_lies_on_the_day_of_the_assembly() {
        for (String last : List.of("2023-11-13T23:00:00.001Z", "2023-11-14T11:00:00Z", "2023-11-14T23:00:00Z")) {
            assertThat(notice(last).yes()).as(last).isTrue();
        }
        for (String last : List.of("2023-11-13T23:00:00Z", "2023-11-13T11:00:00Z", "2023-11-14T23:00:00.001Z")) {
            Ruling ruling = notice(last);
            assertThat(ruling.refusedBy()).as(last).containsExactly("GA-20");
            assertThat(ruling.points("GA-20", "LAST_MOMENT_NOT_ON_DAY")).hasSize(1);
            assertThat(Replay.recompute(Cases.PROFILE, ruling).canonical()).isEqualTo(ruling.canonical());
        }
    }

    private static Ruling notice(String last) {
        NoticeFacts f = Cases.realNotice();
        return Cases.STATUTES.noticeMayGoOut(new NoticeFacts(f.kind(), f.form(), f.day(), f.decidedAt(), f.basis(), f.items(), f.contents(),
                f.recipients(), f.tzdata(), Instant.parse(last)));
    }

    @Test
    void REAL_10_and_GA_1_the_weekday_of_the_last_day_moves_nothing() {
        assertThat(LocalDate.parse("2024-06-30").getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
        assertThat(Cases.STATUTES.lastDispatchDay(dk.samstemt.statutes.facts.AssemblyKind.ORDINARY, Cases.WRITTEN, LocalDate.parse("2024-06-30"))).isEqualTo("2024-04-21");
        assertThat(Cases.STATUTES.earliestLawfulDay(Cases.KIND, Cases.WRITTEN, LocalDate.parse("2023-11-15"))).isEqualTo("2023-12-06");
    }

    @Test
    void REAL_2_other_readings_never_become_silent() {
        Ruling ruling = convened(new PartyDispatch("ruc", null, false, false));
        assertThat(ruling.interpretations()).extracting(Reliance::id).contains("A-2", "A-3");
    }
}
