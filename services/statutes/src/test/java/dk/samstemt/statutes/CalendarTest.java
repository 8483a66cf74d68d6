package dk.samstemt.statutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.calendar.NoticePeriod;
import dk.samstemt.statutes.calendar.TimetableRow;
import dk.samstemt.statutes.facts.NoticeContents;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    @Test
    void the_deadlines_of_the_real_case_are_exact_across_the_end_of_summer_time() {
        assertThat(Cases.STATUTES.deadline(Cases.DAY)).isEqualTo("2023-11-14T23:00:00Z");
        TimetableRow notice = Cases.STATUTES.timetable(Cases.KIND, Cases.WRITTEN, Cases.DAY).row("NOTICE").orElseThrow();
        assertThat(Cases.STATUTES.timetable(Cases.KIND, Cases.WRITTEN, Cases.DAY).row("HARVEST")).isEmpty();
        assertThat(notice.id()).isEqualTo("NOTICE");
        assertThat(notice.date()).isEqualTo("2023-10-24");
        assertThat(notice.moment()).isEqualTo("2023-10-24T22:00:00Z");
        assertThat(Duration.between(notice.moment(), Cases.STATUTES.deadline(Cases.DAY)).toHours()).isEqualTo(505);
    }

    @Test
    void in_spring_a_notice_late_in_the_evening_is_in_time() {
        LocalDate day = LocalDate.parse("2024-04-16");
        Amendment words = new Amendment(1, List.of(Operation.replaceText("6.2", Cases.BEFORE, Cases.AFTER)));
        assertThat(Cases.STATUTES.noticeMayGoOut(Cases.notice(day, "2024-03-26T22:30:00Z", Cases.agenda(words), NoticeContents.complete())).yes()).isTrue();
        assertThat(Cases.STATUTES.noticeMayGoOut(Cases.notice(day, "2024-03-26T23:00:00Z", Cases.agenda(words), NoticeContents.complete())).refusedBy()).containsExactly("GA-7");
    }

    @Test
    void both_readings_agree_with_counting_days_on_fingers() {
        for (LocalDate day = LocalDate.parse("2019-03-01"); day.getYear() < 2036; day = day.plusDays(1)) {
            LocalDate exact = day;
            for (int i = 0; i < 21; i++) {
                exact = exact.minusDays(1);
            }
            assertThat(new NoticePeriod(21, false).lastDispatchDay(day)).isEqualTo(exact).isEqualTo(Cases.STATUTES.lastDispatchDay(Cases.KIND, Cases.WRITTEN, day));
            assertThat(new NoticePeriod(21, true).lastDispatchDay(day)).isEqualTo(exact.minusDays(1));
            assertThat(Cases.STATUTES.earliestLawfulDay(Cases.KIND, Cases.WRITTEN, exact)).isEqualTo(day);
            assertThat(new NoticePeriod(21, false).slack(exact, day)).isZero();
            assertThat(new NoticePeriod(21, false).slack(exact.minusDays(3), day)).isEqualTo(3);
            assertThat(new NoticePeriod(21, false).slack(exact.plusDays(1), day)).isEqualTo(-1);
        }
    }

    @Test
    void a_day_ends_where_the_next_begins_and_its_last_moment_is_still_in_it() {
        CivilCalendar calendar = new CivilCalendar(ZoneId.of("Europe/Copenhagen"));
        int odd = 0;
        for (LocalDate day = LocalDate.parse("2019-01-01"); day.getYear() < 2036; day = day.plusDays(1)) {
            assertThat(calendar.dayOf(calendar.lastMoment(day))).isEqualTo(day);
            assertThat(calendar.dayOf(calendar.endOfDay(day))).isEqualTo(day.plusDays(1));
            odd += Duration.between(calendar.startOfDay(day), calendar.endOfDay(day)).toHours() == 24 ? 0 : 1;
        }
        assertThat(odd).isEqualTo(2 * 17);
    }
}
