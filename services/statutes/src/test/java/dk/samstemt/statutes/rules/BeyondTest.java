package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.calendar.FactDays;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.fees.AppointmentFacts;
import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.facts.members.SeatFacts;
import dk.samstemt.statutes.ruling.FactChange;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What would have changed an answer where it lies far away or takes two dates, and which of two entries on one thing counts. */
class BeyondTest {

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> found(Ruling ruling) {
        return ruling.counterfactuals().stream().map(set -> set.changes().stream().map(BeyondTest::words).toList().toString()).toList();
    }

    private static String words(FactChange change) {
        return change.fact() + " " + change.to();
    }

    @Test
    void MEM_12_a_seat_that_ends_in_four_years_is_lost_on_the_day_after() {
        assertThat(found(Cases.STATUTES.members().seatHeld(new SeatFacts("dtu", day("2023-03-01"), day("2027-12-31"), day("2023-11-14")))))
                .contains("[day 2028-01-01]");
        assertThat(found(Cases.STATUTES.members().seatHeld(new SeatFacts("dtu", day("2023-03-01"), day("2023-12-31"), day("2999-12-31")))))
                .contains("[day 2023-12-31]");
        assertThat(found(Cases.STATUTES.members().seatHeld(new SeatFacts("dtu", day("2023-03-01"), day("2999-12-31"), day("2023-11-14")))))
                .noneSatisfy(set -> assertThat(set).startsWith("[day"));
    }

    @Test
    void FEE_4_a_fee_of_a_year_far_away_is_demanded_on_its_first_or_last_lawful_day() {
        DemandFacts early = new DemandFacts("dtu", 2100, day("2099-06-01"), day("2023-11-14"), List.of());
        assertThat(found(Cases.STATUTES.fees().mayBeDemanded(early))).contains("[demandedOn 2100-01-01]");
        DemandFacts late = new DemandFacts("dtu", 2030, day("2029-06-01"), day("2045-11-14"), List.of());
        assertThat(found(Cases.STATUTES.fees().mayBeDemanded(late))).contains("[demandedOn 2030-03-31]");
    }

    @Test
    void ADM_2_three_steps_in_the_wrong_order_are_put_right_by_two_dates_together() {
        AppointmentFacts facts = new AppointmentFacts(day("2023-05-10"), day("2023-05-05"), day("2023-05-01"), "region-hovedstaden");
        Ruling ruling = Cases.STATUTES.fees().directorAppointed(facts);
        assertThat(ruling.yes()).isFalse();
        assertThat(found(ruling)).containsExactly("[decidedOn 2023-05-01, recommendedOn 2023-05-01]", "[decidedOn 2023-05-10, employedOn 2023-05-10]",
                "[employedOn 2023-05-05, recommendedOn 2023-05-05]");
    }

    @Test
    void days_end_where_facts_do() {
        Line<LocalDate> later = new Line<>(day("2999-12-01"), true, day -> Move.of("day", "", "", day, now -> day));
        assertThat(later.near()).hasSize(30);
        assertThat(new Limits(Set.of(), Set.of(), Set.of()).beyond(later)).isEmpty();
        Line<LocalDate> earlier = new Line<>(day("2999-12-01"), false, later.to());
        List<LocalDate> days = new Limits(Set.of(day("2500-02-28")), Set.of(), Set.of(java.time.Period.ZERO, java.time.Period.ofDays(21))).beyond(earlier);
        assertThat(days).isSortedAccordingTo(Collections.reverseOrder()).doesNotHaveDuplicates().endsWith(FactDays.EARLIEST)
                .contains(day("2500-02-27"), day("2500-03-01"), day("2500-02-07"), day("2500-03-21"), day("2500-01-01"), day("2501-01-01"), day("2992-01-01"))
                .allMatch(day -> day.isBefore(day("2999-12-01").minusDays(Line.NEAR)));
    }

    @Test
    void GA_13_of_two_dispatches_to_one_party_the_one_that_counts_does_whatever_came_first_in_the_list() {
        PartyDispatch late = new PartyDispatch("ku", Instant.parse("2023-10-25T10:00:00Z"), false, false);
        PartyDispatch inTime = new PartyDispatch("ku", Instant.parse("2023-10-24T10:00:00Z"), false, false);
        PartyDispatch bounced = new PartyDispatch("ku", Instant.parse("2023-10-23T10:00:00Z"), false, false, Instant.parse("2023-10-23T11:00:00Z"));
        PartyDispatch none = new PartyDispatch("ku", null, false, true);
        assertThat(convened(late, inTime)).isTrue();
        assertThat(convened(bounced, inTime)).isTrue();
        assertThat(convened(bounced, late)).isFalse();
        assertThat(convened(late, none)).isTrue();
    }

    private static boolean convened(PartyDispatch one, PartyDispatch other) {
        DispatchFacts facts = Cases.dispatched();
        List<PartyDispatch> all = new ArrayList<>(facts.dispatches().stream().filter(dispatch -> !dispatch.party().equals("ku")).toList());
        all.add(one);
        all.add(other);
        Ruling ruling = Cases.STATUTES.dulyConvened(facts.with(all));
        Collections.reverse(all);
        Ruling turned = Cases.STATUTES.dulyConvened(facts.with(all));
        assertThat(turned.canonical()).isEqualTo(ruling.canonical());
        assertThat(Replay.recompute(Cases.PROFILE, ruling)).isEqualTo(ruling);
        assertThat(facts.kind()).isEqualTo(AssemblyKind.EXTRAORDINARY);
        return ruling.yes();
    }
}
