package dk.samstemt.statutes.facts.members;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * One signature for the association (MEM-7, MEM-11).
 *
 * @param person opaque reference of the person
 * @param capacity in what capacity it signs
 * @param decision reference of the decision on the office or the prokura; null where there is none
 * @param from first day of the office or the prokura
 * @param until last day; null while it is open
 */
public record Signature(String person, SigningCapacity capacity, @MayBeUnsaid String decision, LocalDate from, @MayBeUnsaid LocalDate until) {

    /** Whether a day lies in the period. */
    public boolean coversDay(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
