package dk.samstemt.statutes.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Days as people count them in one zone. A day has 23, 24 or 25 hours; a week is seven of them, never 168 hours.
 *
 * @param zone the zone in which days begin and end
 */
public record CivilCalendar(ZoneId zone) {

    /** The civil day an instant falls on. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The first instant of a day. */
    public Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The first instant after a day: what a deadline "on" that day means. */
    public Instant endOfDay(LocalDate day) {
        return startOfDay(day.plusDays(1));
    }

    /** The last whole millisecond of a day: the latest moment that is in time. */
    public Instant lastMoment(LocalDate day) {
        return endOfDay(day).minusMillis(1);
    }
}
