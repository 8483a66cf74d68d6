package dk.samstemt.statutes.rules.board;

import java.time.LocalDate;

/** Periods of whole years (BO-2, BO-11). */
final class Term {

    private Term() {
    }

    /** The last day of the period in which a day falls: a year's last day, so many whole terms from the end of the year of an election. */
    static LocalDate endOfPeriod(LocalDate day, LocalDate election, int years) {
        int term = Math.max(1, years);
        return LocalDate.of(election.getYear() - Math.floorDiv(election.getYear() - day.getYear(), term) * term, 12, 31);
    }

    /** The last day of so many years that begin on a day: the one before the same date, and the end of February where that year has no 29th. */
    static LocalDate lastDay(LocalDate from, int years) {
        LocalDate date = from.plusYears(years);
        return date.getDayOfMonth() == from.getDayOfMonth() ? date.minusDays(1) : date;
    }
}
