package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.calendar.CivilCalendar;
import dk.samstemt.statutes.rules.Carries;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an adopted amendment begins (AM-3): at the close, or at the beginning of the later day it states.
 *
 * @param from the moment
 * @param fromDay the first whole civil day
 */
@Carries("AM-3")
public record Commencement(Instant from, LocalDate fromDay) {

    /**
     * The beginning of an amendment.
     *
     * @param close the close of the assembly that adopts it
     * @param stated the day it says it is in force from; null where it says none
     * @return empty where the day stated begins before the close, since nothing is in force before it is adopted
     */
    public static Optional<Commencement> of(Instant close, LocalDate stated, CivilCalendar calendar) {
        if (stated == null) {
            LocalDate day = calendar.dayOf(close);
            boolean whole = calendar.startOfDay(day).equals(close);
            return Optional.of(new Commencement(close, whole ? day : day.plusDays(1)));
        }
        Instant start = calendar.startOfDay(stated);
        return start.isBefore(close) ? Optional.empty() : Optional.of(new Commencement(start, stated));
    }

    /** The same of a draft that is only looked at: a day that cannot be is for a ruling to refuse, and counts as none until then. */
    public static Commencement orAtTheClose(Instant close, LocalDate stated, CivilCalendar calendar) {
        return of(close, stated, calendar).or(() -> of(close, null, calendar)).orElseThrow();
    }
}
