package dk.samstemt.statutes.calendar;

import java.time.LocalDate;

/**
 * What a date would be under a reading that was not chosen.
 *
 * @param interpretation id of the interpretation
 * @param reading code of the other reading
 * @param date the date under it; null where there would be no such date
 */
public record OtherDate(String interpretation, String reading, LocalDate date) {
}
