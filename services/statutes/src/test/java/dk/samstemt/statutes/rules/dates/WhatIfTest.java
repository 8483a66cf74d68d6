package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.CLEAR;
import static dk.samstemt.statutes.rules.dates.Plans.DATES;
import static dk.samstemt.statutes.rules.dates.Plans.LAW;
import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Standing;
import dk.samstemt.statutes.calendar.Window;
import dk.samstemt.statutes.facts.AssemblyKind;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIfTest {

    private static Standing standing(Outlook outlook, String id) {
        return outlook.standings().stream().filter(found -> found.deadline().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void REAL_1_and_REAL_2_sent_on_24_october_all_is_kept_and_a_day_later_the_notice_is_missed_by_one_day() {
        Outlook kept = DATES.whatIf(Plans.EXTRAORDINARY, day("2023-11-14"), day("2023-10-24"));
        assertThat(kept.lawful()).isTrue();
        assertThat(kept.missed()).isEmpty();
        assertThat(standing(kept, "NOTICE")).isEqualTo(new Standing(kept.timetable().deadlines().get(0), Standing.State.LAST_DAY, 0, true));
        Outlook late = DATES.whatIf(Plans.EXTRAORDINARY, day("2023-11-14"), day("2023-10-25"));
        assertThat(late.lawful()).isFalse();
        assertThat(late.breach()).isFalse();
        assertThat(late.weekday()).isEqualTo(DayOfWeek.WEDNESDAY);
        assertThat(late.missed()).extracting(found -> found.deadline().id()).containsExactly("NOTICE", "ANNEXES_OUT", "WORDING_OUT");
        assertThat(standing(late, "NOTICE").state()).isEqualTo(Standing.State.MISSED);
        assertThat(standing(late, "NOTICE").days()).isEqualTo(1);
        assertThat(late.dispatch().earliest().day()).isEqualTo("2023-11-15");
        assertThat(standing(DATES.whatIf(Plans.EXTRAORDINARY, day("2023-11-14"), day("2023-10-23")), "NOTICE"))
                .extracting(Standing::state, Standing::days).containsExactly(Standing.State.KEPT, 1L);
    }

    @Test
    void if_it_is_sent_on_monday_the_earliest_day_is_told_with_its_counting() {
        DispatchOutlook outlook = DATES.ifSent(Plans.EXTRAORDINARY, day("2023-10-23"));
        assertThat(outlook.weekday()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(outlook.earliest()).isEqualTo(new EarliestDay(day("2023-11-13"), DayOfWeek.MONDAY, "NOTICE", "GA-7", "4.4", new Counting(
                CountingKind.ON, day("2023-10-23"), day("2023-11-13"), 21, 21, "DAYS", "notice.extraordinary", "EXACT_WEEKS",
                List.of(day("2023-10-23"))), false));
        assertThat(outlook.windows()).containsExactly(new Window(day("2023-11-13"), null, false));
        assertThat(outlook.mayBeHeldOn(day("2023-11-12"))).isFalse();
        assertThat(outlook.mayBeHeldOn(day("2023-11-13"))).isTrue();
        assertThat(CLEAR.ifSent(Plans.EXTRAORDINARY, day("2023-10-23")).earliest().day()).isEqualTo("2023-11-14");
    }

    @Test
    void REAL_11_on_24_october_it_is_the_last_lawful_day_and_if_it_fails_6_december_can_be_reached_from_15_november() {
        Outlook today = DATES.lateOn(Plans.EXTRAORDINARY, day("2023-11-14"), day("2023-10-24"));
        assertThat(today.standings()).filteredOn(found -> found.state() == Standing.State.LAST_DAY).extracting(found -> found.deadline().id())
                .containsExactly("NOTICE", "ANNEXES_OUT", "WORDING_OUT");
        assertThat(DATES.ifSent(Plans.EXTRAORDINARY, day("2023-11-15")).earliest().day()).isEqualTo("2023-12-06");
        assertThat(CLEAR.whatIf(Plans.EXTRAORDINARY, day("2023-11-14"), day("2023-10-24")).lawful()).isFalse();
    }

    @Test
    void REAL_10_and_GA_1_while_a_lawful_day_is_left_1_july_is_refused() {
        Outlook july = DATES.whatIf(Plans.ORDINARY, day("2024-07-01"), day("2024-04-21"));
        assertThat(july.lawful()).isFalse();
        assertThat(july.missed()).singleElement().satisfies(found -> {
            assertThat(found.deadline().id()).isEqualTo("SEASON");
            assertThat(found.days()).isEqualTo(1);
            assertThat(found.bars()).isTrue();
        });
        assertThat(july.dispatch().windows()).containsExactly(new Window(day("2024-06-30"), day("2024-06-30"), false),
                new Window(day("2025-01-01"), day("2025-06-30"), false));
        assertThat(DATES.whatIf(Plans.ORDINARY, day("2024-06-30"), day("2024-04-21")).lawful()).isTrue();
        assertThat(DATES.whatIf(Plans.ORDINARY, day("2024-06-30"), day("2024-04-22")).lawful()).isFalse();
    }

    @Test
    void GA_27_when_no_lawful_day_is_left_the_earliest_day_is_a_breach_on_record() {
        Outlook late = DATES.whatIf(Plans.ORDINARY, day("2024-07-01"), day("2024-04-22"));
        assertThat(late.lawful()).isTrue();
        assertThat(late.breach()).isTrue();
        assertThat(late.dispatch().earliest()).extracting(EarliestDay::day, EarliestDay::breach, EarliestDay::deadline)
                .containsExactly(day("2024-07-01"), true, "NOTICE");
        assertThat(late.dispatch().windows()).containsExactly(new Window(day("2024-07-01"), day("2024-12-31"), true),
                new Window(day("2025-01-01"), day("2025-06-30"), false));
        assertThat(standing(late, "SEASON").bars()).isFalse();
        assertThat(late.missed()).hasSize(1);
    }

    @Test
    void GA_27_where_lateness_makes_the_assembly_void_the_next_year_is_the_earliest() {
        DateLaw strict = DateLaw.of(LAW.reading("A-34", "VOID"));
        Outlook late = strict.whatIf(Plans.ORDINARY, day("2024-07-01"), day("2024-04-22"));
        assertThat(late.lawful()).isFalse();
        assertThat(late.breach()).isFalse();
        assertThat(late.dispatch().earliest()).extracting(EarliestDay::day, EarliestDay::deadline, EarliestDay::rule)
                .containsExactly(day("2025-01-01"), "SEASON", "GA-1");
        assertThat(late.dispatch().windows()).containsExactly(new Window(day("2025-01-01"), day("2025-06-30"), false));
    }

    @Test
    void REAL_9_and_GA_15_on_12_january_2024_the_fee_of_2024_is_too_late_and_that_of_2026_too_early() {
        Outlook late = DATES.whatIf(Plans.fee(AssemblyKind.EXTRAORDINARY, 2024), day("2024-01-12"), day("2023-12-22"));
        assertThat(late.lawful()).isFalse();
        assertThat(late.missed()).singleElement().extracting(Standing::state, Standing::days).containsExactly(Standing.State.MISSED, 12L);
        assertThat(late.dispatch().earliest()).isNull();
        assertThat(late.dispatch().windows()).isEmpty();
        Outlook early = DATES.whatIf(Plans.fee(AssemblyKind.EXTRAORDINARY, 2026), day("2024-01-12"), day("2023-12-22"));
        assertThat(early.missed()).singleElement().extracting(Standing::state, Standing::days).containsExactly(Standing.State.TOO_EARLY, 355L);
        assertThat(early.dispatch().earliest()).extracting(EarliestDay::day, EarliestDay::deadline, EarliestDay::rule)
                .containsExactly(day("2025-01-01"), "FEE_YEAR", "GA-15");
    }

    @Test
    void GA_15_on_31_december_2023_the_fee_of_2024_is_in_time() {
        Outlook last = DATES.whatIf(Plans.fee(AssemblyKind.EXTRAORDINARY, 2024), day("2023-12-31"), day("2023-12-10"));
        assertThat(last.lawful()).isTrue();
        assertThat(standing(last, "FEE_YEAR").state()).isEqualTo(Standing.State.LAST_DAY);
        assertThat(last.dispatch().windows()).containsExactly(new Window(day("2023-12-31"), day("2023-12-31"), false));
    }

    @Test
    void DI_3_the_day_of_a_dissolution_is_the_later_of_84_days_from_informing_and_the_notice() {
        assertThat(DATES.ifSent(Plans.DISSOLUTION, day("2024-04-10"), day("2024-02-07")).earliest())
                .extracting(EarliestDay::day, EarliestDay::deadline).containsExactly(day("2024-05-01"), "NOTICE");
        assertThat(DATES.ifSent(Plans.DISSOLUTION, day("2024-04-10"), day("2024-02-08")).earliest())
                .extracting(EarliestDay::day, EarliestDay::deadline, EarliestDay::rule).containsExactly(day("2024-05-02"), "MEMBERS_INFORMED", "DI-1");
        assertThat(DATES.ifSent(Plans.ORDINARY_DISSOLUTION, day("2024-04-10"), day("2024-02-08")).earliest().day()).isEqualTo("2024-06-19");
        Outlook late = DATES.whatIf(Plans.DISSOLUTION, day("2024-05-01"), day("2024-04-10"), day("2024-02-10"));
        assertThat(late.missed()).singleElement().extracting(found -> found.deadline().id(), Standing::days).containsExactly("MEMBERS_INFORMED", 3L);
        assertThat(DATES.ifSent(Plans.DISSOLUTION, day("2024-04-10")).earliest().day()).isEqualTo("2024-07-03");
    }

    @Test
    void DI_3_a_dissolution_proposed_in_time_by_GA_4_is_still_too_late_for_an_ordinary_assembly() {
        Outlook late = DATES.whatIf(Plans.ORDINARY_DISSOLUTION, day("2024-06-20"), day("2024-04-11"), day("2024-05-09"));
        assertThat(standing(late, "PROPOSALS_IN").kept()).isTrue();
        assertThat(late.missed()).extracting(found -> found.deadline().id()).containsExactly("MEMBERS_INFORMED");
        assertThat(late.lawful()).isFalse();
        assertThat(late.dispatch().earliest().day()).isEqualTo("2024-08-01");
        assertThat(late.dispatch().earliest().breach()).isTrue();
    }

    @Test
    void GA_4_what_is_already_too_late_today_closes_proposals_but_not_the_assembly() {
        Outlook today = DATES.lateOn(Plans.ORDINARY, day("2024-06-30"), day("2024-05-20"));
        assertThat(today.missed()).extracting(found -> found.deadline().id(), Standing::days, Standing::bars)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NOTICE", 29L, true), org.assertj.core.groups.Tuple.tuple("PROPOSALS_IN", 1L, false));
        assertThat(today.kept()).extracting(found -> found.deadline().id()).containsExactly("PROPOSALS_OUT", "ANNEXES_OUT", "SEASON");
    }

    @Test
    void an_outlook_is_plain_data() {
        Outlook outlook = DATES.whatIf(Plans.ORDINARY, day("2024-07-01"), day("2024-04-22"));
        assertThat(Records.read(Records.canonical(outlook), Outlook.class)).isEqualTo(outlook);
    }
}
