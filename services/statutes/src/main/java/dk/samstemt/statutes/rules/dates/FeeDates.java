package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** GA-15: a fee is set for the coming fiscal year, the calendar year. FEE-4: it is demanded by a day of that year. */
@Carries("FEE-4")
final class FeeDates {

    private static final String DEMAND = "fee.demand-by";

    private final Law law;

    FeeDates(Law law) {
        this.law = law;
    }

    /** The fiscal year an assembly sets the fee of. */
    static int feeYear(LocalDate assembly) {
        return assembly.getYear() + 1;
    }

    /** The days on which a year's fee can be set: those of the year before. */
    static LocalDate settableFrom(int feeYear) {
        return Season.yearStart(feeYear - 1);
    }

    static LocalDate settableUntil(int feeYear) {
        return Season.yearEnd(feeYear - 1);
    }

    /** The last day on which a year's fee is demanded; by the value of 1 January of that year (AM-3). */
    Optional<Counting> demandBy(int feeYear) {
        LocalDate start = Season.yearStart(feeYear);
        return law.parameter(DEMAND).flatMap(found -> found.on(start)).map(value -> MonthDay.parse("--" + value).atYear(feeYear))
                .map(last -> Counting.plain(CountingKind.FIXED, start, last, DEMAND));
    }
}
