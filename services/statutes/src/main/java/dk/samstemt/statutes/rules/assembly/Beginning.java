package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.rules.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When an amendment of an assembly begins, at the close or on the day it states (AM-3). */
final class Beginning {

    private Beginning() {
    }

    /** The first whole day on which what is adopted at a close can be in force: the earliest that an amendment can state. */
    static LocalDate earliest(Instant close, Law law) {
        return Commencement.of(close, null, law.calendar()).orElseThrow().fromDay();
    }

    /** Whether a day lies before the close; none stated never does. */
    static boolean tooEarly(LocalDate stated, Instant close, Law law) {
        return Commencement.of(close, stated, law.calendar()).isEmpty();
    }

    /** The nearest day that would change whether the day stated can be; empty where none is stated. */
    static Optional<LocalDate> other(LocalDate stated, Instant close, Law law) {
        LocalDate earliest = earliest(close, law);
        return Optional.ofNullable(stated).map(day -> tooEarly(day, close, law) ? earliest : earliest.minusDays(1));
    }
}
