package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * The three steps by which a director is appointed (ADM-2); a day is null while its step has not been taken.
 *
 * @param recommendedOn the day the steering group recommended the director
 * @param decidedOn the day the board decided
 * @param employedOn the day the employer employed
 * @param employer id of the party that employed; null while none has
 */
public record AppointmentFacts(@MayBeUnsaid LocalDate recommendedOn, @MayBeUnsaid LocalDate decidedOn, @MayBeUnsaid LocalDate employedOn, @MayBeUnsaid String employer) {

    /** Recommended on another day. */
    public AppointmentFacts recommended(LocalDate other) {
        return new AppointmentFacts(other, decidedOn, employedOn, employer);
    }

    /** Decided on another day. */
    public AppointmentFacts decided(LocalDate other) {
        return new AppointmentFacts(recommendedOn, other, employedOn, employer);
    }

    /** Employed on another day. */
    public AppointmentFacts employed(LocalDate other) {
        return new AppointmentFacts(recommendedOn, decidedOn, other, employer);
    }

    /** Employed by another. */
    public AppointmentFacts by(String other) {
        return new AppointmentFacts(recommendedOn, decidedOn, employedOn, other);
    }
}
