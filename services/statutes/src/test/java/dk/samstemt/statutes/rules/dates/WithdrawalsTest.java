package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.DATES;
import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Withdrawal;
import dk.samstemt.statutes.calendar.YearShare;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawalsTest {

    private static LocalDate ends(String received, String raisedOn) {
        return DATES.withdrawal(day(received), raisedOn == null ? null : day(raisedOn)).membershipEnds();
    }

    @Test
    void MEM_4_received_by_30_june_it_ends_the_same_year_and_from_1_july_the_next() {
        assertThat(DATES.withdrawal(day("2024-06-30"))).isEqualTo(new Withdrawal(day("2024-06-30"), day("2024-12-31"), day("2024-06-30"), false,
                new Counting(CountingKind.MONTHS_TO_YEAR_END, day("2024-12-31"), day("2024-06-30"), -184, 6, "MONTHS", "withdrawal.notice", "", List.of())));
        assertThat(ends("2024-07-01", null)).isEqualTo("2025-12-31");
        assertThat(DATES.withdrawal(day("2024-07-01")).lastDay()).isEqualTo("2025-06-30");
        assertThat(ends("2024-01-01", null)).isEqualTo("2024-12-31");
        assertThat(ends("2023-12-31", null)).isEqualTo("2024-12-31");
    }

    @Test
    void MEM_4_a_letter_of_28_june_that_arrives_on_1_july_ends_membership_a_year_later() {
        assertThat(ends("2023-07-01", null)).isEqualTo("2024-12-31");
        assertThat(ends("2023-06-28", null)).isEqualTo("2023-12-31");
    }

    @Test
    void MEM_5_after_a_raised_fee_the_window_of_six_weeks_gives_the_end_of_the_year() {
        assertThat(DATES.windowUntil(day("2023-11-14"))).contains(day("2023-12-26"));
        assertThat(ends("2023-12-26", "2023-11-14")).isEqualTo("2023-12-31");
        assertThat(ends("2023-12-27", "2023-11-14")).isEqualTo("2024-12-31");
        assertThat(ends("2023-11-14", "2023-11-14")).isEqualTo("2023-12-31");
        assertThat(ends("2023-11-13", "2023-11-14")).isEqualTo("2024-12-31");
        Withdrawal used = DATES.withdrawal(day("2023-12-20"), day("2023-11-14"));
        assertThat(used.extraordinary()).isTrue();
        assertThat(used.lastDay()).isEqualTo("2023-12-26");
        assertThat(used.counting().kind()).isEqualTo(CountingKind.WITHIN);
    }

    @Test
    void MEM_5_the_window_may_run_into_the_new_year_and_membership_ends_in_the_old() {
        assertThat(DATES.windowUntil(day("2023-12-10"))).contains(day("2024-01-21"));
        assertThat(ends("2024-01-21", "2023-12-10")).isEqualTo("2023-12-31");
        assertThat(ends("2024-01-22", "2023-12-10")).isEqualTo("2024-12-31");
    }

    @Test
    void MEM_5_the_last_day_told_is_the_last_on_which_a_withdrawal_still_ends_with_the_year_of_the_assembly() {
        for (LocalDate assembly = day("2019-03-01"); assembly.isBefore(day("2028-01-01")); assembly = assembly.plusDays(1)) {
            LocalDate last = DATES.withdrawableUntil(assembly).orElseThrow();
            LocalDate yearEnd = LocalDate.of(assembly.getYear(), 12, 31);
            assertThat(DATES.withdrawal(last, assembly).membershipEnds()).as("%s", assembly).isEqualTo(yearEnd);
            assertThat(DATES.withdrawal(last.plusDays(1), assembly).membershipEnds()).as("%s", assembly).isAfter(yearEnd);
        }
    }

    @Test
    void MEM_5_only_ever_extends() {
        assertThat(DATES.withdrawal(day("2024-05-15"), day("2024-05-10"))).isEqualTo(DATES.withdrawal(day("2024-05-15")));
        Withdrawal both = DATES.withdrawal(day("2024-06-20"), day("2024-06-10"));
        assertThat(both.lastDay()).isEqualTo("2024-07-22");
        assertThat(both.extraordinary()).isFalse();
        assertThat(both.membershipEnds()).isEqualTo("2024-12-31");
        assertThat(DATES.withdrawal(day("2024-06-25"), day("2024-05-19")).lastDay()).isEqualTo("2024-06-30");
        assertThat(DATES.withdrawal(day("2024-06-25"), day("2024-05-20")).lastDay()).isEqualTo("2024-07-01");
        assertThat(DATES.withdrawal(day("2024-07-01"), day("2024-05-20")).extraordinary()).isTrue();
    }

    @Test
    void MEM_4_the_last_day_of_receipt_for_the_end_of_any_year_is_30_june_of_it() {
        assertThat(DATES.lastWithdrawal(day("2031-12-31"), day("2024-03-01"))).isEqualTo("2031-06-30");
    }

    @Test
    void MEM_10_the_day_membership_ends_is_always_the_last_of_a_year() {
        for (LocalDate day = day("2019-02-07"); day.getYear() < 2036; day = day.plusDays(1)) {
            assertThat(DATES.withdrawal(day).membershipEnds()).isEqualTo(LocalDate.of(day.getYear() + (day.getMonthValue() < 7 ? 0 : 1), 12, 31));
        }
    }

    @Test
    void MEM_2_of_a_leap_year_307_of_366_days_are_left_on_29_february() {
        assertThat(DATES.yearShare(day("2024-02-29"))).isEqualTo(new YearShare(307, 366));
        assertThat(DATES.yearShare(day("2024-01-01"))).isEqualTo(new YearShare(366, 366));
        assertThat(DATES.yearShare(day("2023-12-31"))).isEqualTo(new YearShare(1, 365));
    }

    @Test
    void FEE_4_and_GA_15_the_fee_is_set_before_new_year_and_demanded_by_31_march() {
        assertThat(DATES.feeYear(day("2023-12-31"))).isEqualTo(2024);
        assertThat(DATES.feeYear(day("2024-01-01"))).isEqualTo(2025);
        assertThat(DATES.feeSettableUntil(2024)).isEqualTo("2023-12-31");
        assertThat(DATES.feeDemandBy(2024)).contains(day("2024-03-31"));
        assertThat(DATES.feeDemandBy(2019)).isEmpty();
    }

    @Test
    void BO_7_missing_meetings_are_warned_of_from_1_october() {
        assertThat(DATES.boardWarningFrom(2024)).contains(day("2024-10-01"));
        assertThat(DATES.boardMeetingsMissing(day("2024-09-30"), 1)).isFalse();
        assertThat(DATES.boardMeetingsMissing(day("2024-10-01"), 1)).isTrue();
        assertThat(DATES.boardMeetingsMissing(day("2024-10-01"), 2)).isFalse();
        assertThat(DATES.boardMeetingsMissing(day("2024-12-31"), 0)).isTrue();
    }

    @Test
    void BO_17_nominations_begin_the_day_after_an_election() {
        assertThat(DATES.nominationsFrom(day("2025-11-18"))).contains(day("2025-11-19"));
        assertThat(DATES.nominationsFrom(day("2025-11-19"))).contains(day("2025-11-19"));
        assertThat(DATES.nominationsFrom(day("2025-11-20"))).contains(day("2029-11-21"));
        assertThat(DATES.nextElection(day("2025-11-18"))).contains(day("2025-11-18"));
        assertThat(DATES.electionBefore(day("2025-11-18"))).contains(day("2021-11-16"));
        assertThat(DATES.electionBefore(day("2021-11-16"))).isEmpty();
        assertThat(DATES.nominationsFrom(day("2033-11-17"))).isEmpty();
    }
}
