package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.calendar.CivilCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that counts if it is dated on a day of its time and received before that time is over; what each of these could have been.
 *
 * @param from the first day it can be dated on; null where there is none
 * @param on the day on it; null where it has none
 * @param at when it was received
 * @param until the first moment that is too late
 * @param calendar turns moments into days
 */
record Dated(LocalDate from, LocalDate on, Instant at, Instant until, CivilCalendar calendar) {

    LocalDate received() {
        return calendar.dayOf(at);
    }

    /** Another first day: the last on which the document still lies in its time, or, where it does, the first on which it does not. */
    LocalDate otherFrom() {
        boolean early = from != null && on.isBefore(from);
        return !early ? on.plusDays(1) : on.isAfter(received()) ? received() : on;
    }

    /** The days about which its own day turns from one that counts to one that does not. */
    Stream<LocalDate> limits() {
        return Stream.of(from, received(), calendar.dayOf(until.minusMillis(1)));
    }

    /** Other moments of receipt: just too late and the last before its own day, or, where it was too late or too early, the nearest that is not. */
    List<Instant> otherAt() {
        boolean late = !at.isBefore(until);
        boolean early = on != null && at.isBefore(begin());
        Stream<Instant> ends = late ? Stream.of(until.minusMillis(1)) : early ? Stream.of() : Stream.of(until);
        Stream<Instant> begins = early ? Stream.of(begin()) : late || on == null ? Stream.of() : Stream.of(begin().minusMillis(1));
        return Stream.concat(ends, begins).toList();
    }

    /** Other ends of its time: just too early for it, or just late enough, for a receipt on its own day too. */
    List<Instant> otherUntil() {
        return ends(on == null ? null : begin(), at, until);
    }

    /** Ends of a time that begins at a moment, or has no beginning, at which a receipt in it turns. */
    static List<Instant> ends(Instant begin, Instant at, Instant until) {
        Instant just = at.isBefore(until) ? at : at.plusMillis(1);
        boolean later = begin != null && begin.isAfter(at) && !begin.isBefore(until);
        return later ? List.of(just, begin.plusMillis(1)) : List.of(just);
    }

    private Instant begin() {
        return calendar.startOfDay(on);
    }
}
