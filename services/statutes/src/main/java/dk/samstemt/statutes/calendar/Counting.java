package dk.samstemt.statutes.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How a date was found, for people to follow on a calendar.
 *
 * @param kind how it is counted
 * @param from the day it is counted from
 * @param to the day it comes to
 * @param days civil days from the one to the other; negative when counted back
 * @param amount the period as the statutes give it, in {@code unit}; 0 where there is none
 * @param unit DAYS, WEEKS or MONTHS; empty where there is no period
 * @param parameter id of the profile's parameter; empty where no number is used
 * @param reading the reading of A-2 that was used; empty where it plays no part
 * @param notCounted the days at either end that do not count
 */
public record Counting(CountingKind kind, LocalDate from, LocalDate to, long days, int amount, String unit, String parameter,
        String reading, List<LocalDate> notCounted) {

    /** A date that no period leads to. */
    public static Counting plain(CountingKind kind, LocalDate from, LocalDate to, String parameter) {
        return new Counting(kind, from, to, ChronoUnit.DAYS.between(from, to), 0, "", parameter, "", List.of());
    }
}
