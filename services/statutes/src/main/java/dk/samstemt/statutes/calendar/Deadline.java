package dk.samstemt.statutes.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One date of a lawful timetable and how it was counted.
 *
 * @param id what is due, for example NOTICE
 * @param side where it stands
 * @param date the last lawful civil day
 * @param weekday its weekday; no date moves because of it
 * @param moment the first instant that is too late
 * @param rule id of the rule
 * @param provision id of the provision; empty where the rule is practice
 * @param bars whether the assembly cannot be held so when the date is missed
 * @param counting how it was counted
 * @param interpretations ids of the interpretations it relies on
 * @param others what it would be under readings not chosen, where that is another day
 */
public record Deadline(String id, DeadlineSide side, LocalDate date, DayOfWeek weekday, Instant moment, String rule, String provision,
        boolean bars, Counting counting, List<String> interpretations, List<OtherDate> others) {

    /** The same date with what other readings would make of it. */
    public Deadline with(List<OtherDate> other) {
        return new Deadline(id, side, date, weekday, moment, rule, provision, bars, counting, interpretations, other);
    }
}
