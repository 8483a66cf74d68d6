package dk.samstemt.statutes.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Days before a day of the year, as statutes name it: {@code 07-01} for before 1 July. */
public final class DayOfYear {

    private static final MonthDay FIRST = MonthDay.of(Month.JANUARY, 1);

    private DayOfYear() {
    }

    /**
     * The last day of a year that lies before a day. Before 1 January the whole year lies, for the next one is meant; and before 29 February
     * lies the 28th also where the year has no 29th.
     */
    public static LocalDate lastBefore(String dayOfYear, int year) {
        MonthDay limit = MonthDay.parse("--" + dayOfYear);
        LocalDate within = limit.isValidYear(year) ? limit.atYear(year) : LocalDate.of(year, Month.MARCH, 1);
        return (limit.equals(FIRST) ? within.plusYears(1) : within).minusDays(1);
    }
}
