package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.OtherDate;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AM-3, A-41: convening follows the period of the day of dispatch; here three weeks become four on 1 June 2024, or two in weeks. */
class ChangedPeriodTest {

    private static final Statutes FOUR = changed("\"28\"", "DAYS");
    private static final Statutes TWO = changed("\"14\"", "DAYS");

    private static Statutes changed(String later, String unit) {
        String text = new String(ProfileReader.shipped(), StandardCharsets.UTF_8);
        int at = text.indexOf("\"id\": \"notice.extraordinary\"");
        int unitAt = text.indexOf("\"DAYS\"", at);
        int end = text.indexOf("]", at);
        int open = text.indexOf("\"from\": \"2019-02-07\"", at);
        String values = text.substring(open, end).replaceFirst("\\s*}\\s*$", "") + ", \"until\": \"2024-05-31\"}, {\"value\": " + later
                + ", \"from\": \"2024-06-01\"}";
        String whole = text.substring(0, unitAt) + "\"" + unit + "\"" + text.substring(unitAt + 6, open) + values + text.substring(end);
        return Statutes.of(ProfileReader.read(whole.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalDate last(Statutes statutes, String day) {
        return statutes.dates().timetable(Plans.EXTRAORDINARY, day(day)).deadline("NOTICE").orElseThrow().date();
    }

    @Test
    void AM_3_a_notice_sent_before_the_change_keeps_the_old_period() {
        assertThat(last(FOUR, "2024-06-21")).isEqualTo("2024-05-31");
        assertThat(last(FOUR, "2024-06-22")).isEqualTo("2024-05-31");
        assertThat(last(FOUR, "2024-06-28")).isEqualTo("2024-05-31");
        assertThat(last(FOUR, "2024-06-29")).isEqualTo("2024-06-01");
        assertThat(FOUR.dates().timetable(Plans.EXTRAORDINARY, day("2024-06-25")).deadline("NOTICE").orElseThrow().counting())
                .isEqualTo(Counting.plain(CountingKind.LAST_DAY_BEFORE, day("2024-06-01"), day("2024-05-31"), "notice.extraordinary"));
        assertThat(FOUR.dates().ifSent(Plans.EXTRAORDINARY, day("2024-05-31")).earliest().day()).isEqualTo("2024-06-21");
        assertThat(FOUR.dates().ifSent(Plans.EXTRAORDINARY, day("2024-06-01")).earliest().day()).isEqualTo("2024-06-29");
    }

    @Test
    void AM_3_a_shorter_period_helps_whoever_waits_for_it() {
        assertThat(last(TWO, "2024-06-14")).isEqualTo("2024-05-24");
        assertThat(last(TWO, "2024-06-15")).isEqualTo("2024-06-01");
        assertThat(last(TWO, "2024-06-20")).isEqualTo("2024-06-06");
    }

    @Test
    void AM_3_the_rulings_count_as_the_timetable_does() {
        Ruling old = FOUR.noticeMayGoOut(Cases.notice(day("2024-06-25"), "2024-05-31T10:00:00Z", Cases.agenda(Cases.AMENDMENT), NoticeContents.complete()));
        assertThat(old.refusedBy()).doesNotContain("GA-7");
        assertThat(old.points("GA-7", "IN_TIME")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("days", 21L).containsEntry("lastLawfulDay", "2024-05-31"));
        Ruling late = FOUR.noticeMayGoOut(Cases.notice(day("2024-06-25"), "2024-06-01T10:00:00Z", Cases.agenda(Cases.AMENDMENT), NoticeContents.complete()));
        assertThat(late.points("GA-7", "TOO_LATE")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("days", 28L).containsEntry("missingDays", 1L).containsEntry("earliestDay", "2024-06-29"));
        assertThat(FOUR.lastDispatchDay(Cases.KIND, Cases.WRITTEN, day("2024-06-25"))).isEqualTo("2024-05-31");
        assertThat(FOUR.earliestLawfulDay(Cases.KIND, Cases.WRITTEN, day("2024-06-01"))).isEqualTo("2024-06-29");
    }

    @Test
    void AM_3_by_the_opposite_reading_of_A_41_the_day_of_the_assembly_decides() {
        DateLaw opposite = DateLaw.of(dk.samstemt.statutes.rules.Law.of(FOUR.profile()).reading("A-41", "OPPOSITE"));
        assertThat(opposite.lastDispatch(Cases.KIND, day("2024-06-01"))).isEqualTo("2024-05-04");
        assertThat(opposite.lastDispatch(Cases.KIND, day("2024-05-31"))).isEqualTo("2024-05-10");
    }

    @Test
    void AM_3_a_date_that_another_version_would_move_relies_on_A_41_and_shows_the_other_day() {
        Deadline changed = FOUR.dates().timetable(Plans.EXTRAORDINARY, day("2024-06-22")).deadline("NOTICE").orElseThrow();
        assertThat(changed.interpretations()).containsExactly("A-1", "A-2", "A-41");
        assertThat(changed.others()).contains(new OtherDate("A-41", "OPPOSITE", day("2024-05-25")));
        Deadline later = FOUR.dates().timetable(Plans.EXTRAORDINARY, day("2024-08-01")).deadline("NOTICE").orElseThrow();
        assertThat(later.interpretations()).as("the value is not in doubt, but more than one is laid down").containsExactly("A-1", "A-2", "A-41");
        assertThat(later.others()).extracting(OtherDate::interpretation).doesNotContain("A-41");
        Deadline single = Cases.STATUTES.dates().timetable(Plans.EXTRAORDINARY, day("2024-06-22")).deadline("NOTICE").orElseThrow();
        assertThat(single.interpretations()).containsExactly("A-1", "A-2");
    }

    @Test
    void GA_7_a_period_in_weeks_is_one_of_civil_days_and_before_the_first_value_that_one_holds() {
        Statutes weeks = changed("\"3\"", "WEEKS");
        Counting counting = weeks.dates().timetable(Plans.EXTRAORDINARY, day("2024-08-01")).deadline("NOTICE").orElseThrow().counting();
        assertThat(counting).isEqualTo(new Counting(CountingKind.BACK, day("2024-08-01"), day("2024-07-11"), -21, 3, "WEEKS", "notice.extraordinary",
                "EXACT_WEEKS", List.of(day("2024-07-11"))));
        assertThat(last(Cases.STATUTES, "2019-02-20")).isEqualTo("2019-01-30");
    }
}
