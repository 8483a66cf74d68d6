package dk.samstemt.statutes.profile;

import java.time.LocalDate;

/**
 * A value of a parameter.
 *
 * @param value an integer or a decimal with point, or a day of the year as {@code 07-01}
 * @param from first day it holds
 * @param until last day it holds; null while it is open
 */
public record ParameterValue(String value, LocalDate from, @MayBeAbsent LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
