package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.CLEAR;
import static dk.samstemt.statutes.rules.dates.Plans.DATES;
import static dk.samstemt.statutes.rules.dates.Plans.LAW;
import static dk.samstemt.statutes.rules.dates.Plans.date;
import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DeadlineSide;
import dk.samstemt.statutes.calendar.LawfulTimetable;
import dk.samstemt.statutes.calendar.OtherDate;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawfulTimetableTest {

    @Test
    void REAL_1_and_GA_7_the_notice_of_14_november_2023_is_counted_back_to_24_october_and_the_counting_is_told() {
        Deadline notice = DATES.timetable(Plans.EXTRAORDINARY, day("2023-11-14")).deadline("NOTICE").orElseThrow();
        assertThat(notice.date()).isEqualTo("2023-10-24");
        assertThat(notice.weekday()).isEqualTo(DayOfWeek.TUESDAY);
        assertThat(notice.moment()).isEqualTo("2023-10-24T22:00:00Z");
        assertThat(notice.rule()).isEqualTo("GA-7");
        assertThat(notice.provision()).isEqualTo("4.4");
        assertThat(notice.side()).isEqualTo(DeadlineSide.BEFORE);
        assertThat(notice.bars()).isTrue();
        assertThat(notice.counting()).isEqualTo(new Counting(CountingKind.BACK, day("2023-11-14"), day("2023-10-24"), -21, 21, "DAYS",
                "notice.extraordinary", "EXACT_WEEKS", List.of(day("2023-10-24"))));
        assertThat(notice.interpretations()).containsExactly("A-1", "A-2");
        assertThat(notice.others()).containsExactly(new OtherDate("A-2", "CLEAR_DAYS", day("2023-10-23")));
    }

    @Test
    void GA_7_with_clear_days_neither_end_counts() {
        Deadline notice = CLEAR.timetable(Plans.EXTRAORDINARY, day("2023-11-14")).deadline("NOTICE").orElseThrow();
        assertThat(notice.counting()).isEqualTo(new Counting(CountingKind.BACK, day("2023-11-14"), day("2023-10-23"), -22, 21, "DAYS",
                "notice.extraordinary", "CLEAR_DAYS", List.of(day("2023-10-23"), day("2023-11-14"))));
    }

    @Test
    void REAL_10_with_GA_1_GA_2_GA_3_and_GA_4_an_assembly_on_sunday_30_june_2024() {
        LawfulTimetable timetable = DATES.timetable(Plans.ORDINARY, day("2024-06-30"));
        assertThat(timetable.weekday()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(timetable.deadlines()).extracting(Deadline::id)
                .containsExactly("NOTICE", "PROPOSALS_IN", "PROPOSALS_OUT", "ANNEXES_OUT", "SEASON", "ASSEMBLY");
        assertThat(date(timetable, "NOTICE")).isEqualTo("2024-04-21");
        assertThat(date(timetable, "PROPOSALS_IN")).isEqualTo("2024-05-19");
        assertThat(date(timetable, "PROPOSALS_OUT")).isEqualTo("2024-06-02");
        assertThat(date(timetable, "ANNEXES_OUT")).isEqualTo("2024-06-02");
        assertThat(date(timetable, "SEASON")).isEqualTo("2024-06-30");
        assertThat(timetable.deadline("SEASON").orElseThrow().counting())
                .isEqualTo(Counting.plain(CountingKind.LAST_DAY_BEFORE, day("2024-07-01"), day("2024-06-30"), "ordinary.before"));
        assertThat(timetable.deadlines()).extracting(Deadline::rule).containsExactly("GA-2", "GA-4", "GA-4", "GA-3", "GA-1", "GA-8");
        assertThat(timetable.deadline("NONE")).isEmpty();
    }

    @Test
    void GA_3_annexes_of_an_extraordinary_assembly_go_with_the_notice_unless_another_reading_of_A_4_is_chosen() {
        Deadline annexes = DATES.timetable(Plans.EXTRAORDINARY, day("2023-11-14")).deadline("ANNEXES_OUT").orElseThrow();
        assertThat(annexes.counting().kind()).isEqualTo(CountingKind.WITH_NOTICE);
        assertThat(annexes.date()).isEqualTo("2023-10-24");
        assertThat(annexes.interpretations()).containsExactly("A-4", "A-2");
        assertThat(annexes.others()).containsExactly(new OtherDate("A-2", "CLEAR_DAYS", day("2023-10-23")), new OtherDate("A-4", "NEITHER", null),
                new OtherDate("A-4", "BOTH", day("2023-10-17")));
        LawfulTimetable both = DateLaw.of(LAW.reading("A-4", "BOTH")).timetable(Plans.EXTRAORDINARY, day("2023-11-14"));
        assertThat(date(both, "PROPOSALS_IN")).isEqualTo("2023-10-03");
        assertThat(date(both, "WORDING_OUT")).isEqualTo("2023-10-17");
        assertThat(DateLaw.of(LAW.reading("A-4", "NEITHER")).timetable(Plans.EXTRAORDINARY, day("2023-11-14")).deadlines())
                .extracting(Deadline::id).containsExactly("NOTICE", "ASSEMBLY");
    }

    @Test
    void AM_5_the_wording_of_an_amendment_keeps_the_weeks_of_proposals_at_an_ordinary_assembly() {
        AssemblyPlan plan = AssemblyPlan.of(AssemblyKind.ORDINARY, AssemblyForm.WRITTEN, Purpose.AMENDMENT);
        LawfulTimetable timetable = DATES.timetable(plan, day("2024-06-30"));
        assertThat(date(timetable, "WORDING_IN")).isEqualTo("2024-05-19");
        assertThat(date(timetable, "WORDING_OUT")).isEqualTo("2024-06-02");
        assertThat(timetable.deadline("WORDING_OUT").orElseThrow().bars()).isTrue();
        assertThat(timetable.deadline("PROPOSALS_OUT").orElseThrow().bars()).isFalse();
        assertThat(timetable.deadline("ASSEMBLY").orElseThrow().rule()).isEqualTo("GA-16");
    }

    @Test
    void DI_1_every_member_is_informed_84_days_before_and_by_another_reading_of_A_6_that_is_the_notice() {
        LawfulTimetable timetable = DATES.timetable(Plans.DISSOLUTION, day("2024-05-01"));
        Deadline informed = timetable.deadline("MEMBERS_INFORMED").orElseThrow();
        assertThat(informed.date()).isEqualTo("2024-02-07");
        assertThat(informed.provision()).isEqualTo("11.2");
        assertThat(informed.others()).contains(new OtherDate("A-6", "THE_NOTICE", null));
        assertThat(date(timetable, "NOTICE")).isEqualTo("2024-04-10");
        LawfulTimetable one = DateLaw.of(LAW.reading("A-6", "THE_NOTICE")).timetable(Plans.DISSOLUTION, day("2024-05-01"));
        assertThat(one.deadlines()).extracting(Deadline::id).containsExactly("NOTICE", "ANNEXES_OUT", "ASSEMBLY");
        assertThat(date(one, "NOTICE")).isEqualTo("2024-02-07");
        assertThat(date(one, "ANNEXES_OUT")).isEqualTo("2024-02-07");
        assertThat(one.deadline("NOTICE").orElseThrow().rule()).isEqualTo("DI-1");
    }

    @Test
    void GA_15_MEM_5_and_FEE_4_a_fee_adds_the_last_day_of_the_year_the_window_and_the_demand() {
        LawfulTimetable timetable = DATES.timetable(Plans.fee(AssemblyKind.EXTRAORDINARY, null), day("2023-11-14"));
        assertThat(timetable.deadlines()).extracting(Deadline::id)
                .containsExactly("NOTICE", "ANNEXES_OUT", "ASSEMBLY", "WITHDRAWAL", "FEE_YEAR", "FEE_DEMAND");
        assertThat(date(timetable, "FEE_YEAR")).isEqualTo("2023-12-31");
        assertThat(date(timetable, "WITHDRAWAL")).isEqualTo("2023-12-26");
        assertThat(date(timetable, "FEE_DEMAND")).isEqualTo("2024-03-31");
        assertThat(timetable.deadline("WITHDRAWAL").orElseThrow().counting()).isEqualTo(new Counting(CountingKind.WITHIN, day("2023-11-14"),
                day("2023-12-26"), 42, 6, "WEEKS", "withdrawal.extraordinary", "", List.of(day("2023-11-14"))));
        assertThat(timetable.deadline("FEE_YEAR").orElseThrow().interpretations()).containsExactly("A-24");
        assertThat(timetable.deadline("WITHDRAWAL").orElseThrow().rule()).isEqualTo("MEM-5");
    }

    @Test
    void MEM_5_only_extends_so_in_spring_the_last_day_of_withdrawal_is_MEM_4_s() {
        Deadline spring = DATES.timetable(Plans.fee(AssemblyKind.ORDINARY, null), day("2024-05-02")).deadline("WITHDRAWAL").orElseThrow();
        assertThat(spring.date()).isEqualTo("2024-06-30");
        assertThat(spring.rule()).isEqualTo("MEM-4");
        assertThat(spring.interpretations()).containsExactly("A-27", "A-36");
        assertThat(spring.counting().kind()).isEqualTo(CountingKind.MONTHS_TO_YEAR_END);
        assertThat(DATES.timetable(Plans.fee(AssemblyKind.ORDINARY, null), day("2024-05-20")).deadline("WITHDRAWAL").orElseThrow().date()).isEqualTo("2024-07-01");
    }

    @Test
    void GA_16_a_deadline_on_the_day_is_its_end_in_copenhagen_in_both_nights_when_the_clock_is_changed() {
        assertThat(held("2023-10-28")).isEqualTo("2023-10-28T22:00:00Z");
        assertThat(held("2023-10-29")).isEqualTo("2023-10-29T23:00:00Z");
        assertThat(held("2024-03-30")).isEqualTo("2024-03-30T23:00:00Z");
        assertThat(held("2024-03-31")).isEqualTo("2024-03-31T22:00:00Z");
    }

    private static String held(String day) {
        return DATES.timetable(Plans.EXTRAORDINARY, day(day)).deadline("ASSEMBLY").orElseThrow().moment().toString();
    }

    @Test
    void leap_days_count_and_year_ends_are_crossed() {
        assertThat(date(DATES.timetable(Plans.EXTRAORDINARY, day("2024-03-21")), "NOTICE")).isEqualTo("2024-02-29");
        assertThat(date(DATES.timetable(Plans.EXTRAORDINARY, day("2023-03-21")), "NOTICE")).isEqualTo("2023-02-28");
        assertThat(date(DATES.timetable(Plans.ORDINARY, day("2024-03-10")), "NOTICE")).isEqualTo("2023-12-31");
        assertThat(date(DATES.timetable(Plans.ORDINARY, day("2024-03-11")), "NOTICE")).isEqualTo("2024-01-01");
    }

    @Test
    void a_timetable_is_plain_data() {
        LawfulTimetable timetable = DATES.timetable(Plans.ORDINARY, day("2024-06-30"));
        assertThat(Records.read(Records.canonical(timetable), LawfulTimetable.class)).isEqualTo(timetable);
    }
}
