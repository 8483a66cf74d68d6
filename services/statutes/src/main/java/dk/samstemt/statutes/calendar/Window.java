package dk.samstemt.statutes.calendar;

import java.time.LocalDate;

/**
 * Days on which an assembly may be held.
 *
 * @param from the first
 * @param until the last; null while no rule ends them
 * @param breach whether an assembly held then is too late in the year, with the breach on record (GA-27)
 */
public record Window(LocalDate from, LocalDate until, boolean breach) {

    /** Whether a day is among them. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
