package dk.samstemt.statutes.calendar;

/**
 * The part of a calendar year that is left (MEM-2).
 *
 * @param days days left, the day of joining counted
 * @param of days of the year, 365 or 366
 */
public record YearShare(long days, long of) {
}
