package dk.samstemt.statutes.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The earliest lawful day of an assembly for which everything goes out on one day.
 *
 * @param day the day
 * @param weekday its weekday
 * @param deadline id of the date that decides it
 * @param rule id of that date's rule
 * @param provision id of its provision; empty where the rule is practice
 * @param counting how it was counted
 * @param breach whether it is too late in the year, so that the breach goes on record (GA-27, A-34)
 */
public record EarliestDay(LocalDate day, DayOfWeek weekday, String deadline, String rule, String provision, Counting counting,
        boolean breach) {
}
