package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Withdrawal;
import dk.samstemt.statutes.calendar.YearShare;
import dk.samstemt.statutes.profile.Unit;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * MEM-4: withdrawal with months' notice to the end of a calendar year. MEM-5: after a raised fee it may come later, so many weeks
 * after the assembly; that only ever extends MEM-4's limit.
 */
@Carries({"MEM-4", "MEM-5"})
final class Withdrawals {

    private static final String NOTICE = "withdrawal.notice";
    private static final String EXTRAORDINARY = "withdrawal.extraordinary";

    private final Law law;

    Withdrawals(Law law) {
        this.law = law;
    }

    Withdrawal regular(LocalDate received) {
        int year = received.getYear();
        while (received.isAfter(lastDay(year, received).to())) {
            year++;
        }
        Counting last = lastDay(year, received);
        return new Withdrawal(received, Season.yearEnd(year), last.to(), false, last);
    }

    /** With the window that an assembly opened which raised a fee; null where none did. */
    Withdrawal after(LocalDate received, LocalDate raisedOn) {
        Withdrawal regular = regular(received);
        Optional<Counting> window = raisedOn == null || received.isBefore(raisedOn) ? Optional.empty() : window(raisedOn);
        return window.filter(last -> !received.isAfter(last.to())).map(last -> extended(regular, raisedOn, last)).orElse(regular);
    }

    private static Withdrawal extended(Withdrawal regular, LocalDate raisedOn, Counting window) {
        LocalDate ends = Season.yearEnd(raisedOn.getYear());
        boolean sooner = ends.isBefore(regular.membershipEnds());
        boolean later = ends.equals(regular.membershipEnds()) && window.to().isAfter(regular.lastDay());
        return sooner || later ? new Withdrawal(regular.received(), ends, window.to(), sooner, window) : regular;
    }

    /** The weeks after an assembly that raised a fee; the day of the assembly itself is in time too. */
    Optional<Counting> window(LocalDate assembly) {
        return new Periods(law).within(EXTRAORDINARY, assembly);
    }

    /** The last day for the end of the assembly's own year: the window only ever extends, so MEM-4's day is the last where it is later. */
    Optional<Counting> untilYearEnd(LocalDate assembly) {
        return window(assembly).map(window -> {
            Counting regular = lastDay(assembly.getYear(), assembly);
            return regular.to().isAfter(window.to()) ? regular : window;
        });
    }

    /** The last day of receipt for the end of a year. A period in months ends with the last day of a month. */
    Counting lastDay(int year, LocalDate received) {
        Period period = new Periods(law).on(NOTICE, received).orElseThrow(() -> new IllegalArgumentException("no value of " + NOTICE));
        LocalDate end = Season.yearEnd(year);
        boolean months = period.unit() == Unit.MONTHS || period.unit() == Unit.COUNT;
        LocalDate last = months ? YearMonth.of(year, Month.DECEMBER).minusMonths(period.amount()).atEndOfMonth() : end.minusDays(period.days());
        return new Counting(CountingKind.MONTHS_TO_YEAR_END, end, last, ChronoUnit.DAYS.between(end, last), period.amount(),
                months ? Unit.MONTHS.name() : period.unit().name(), NOTICE, "", List.of());
    }

    /** MEM-2: what is left of the year of joining. */
    static YearShare yearShare(LocalDate joined) {
        return new YearShare(ChronoUnit.DAYS.between(joined, Season.yearEnd(joined.getYear())) + 1, joined.lengthOfYear());
    }
}
