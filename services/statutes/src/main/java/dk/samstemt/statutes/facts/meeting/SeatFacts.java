package dk.samstemt.statutes.facts.meeting;

import java.time.LocalDate;

/**
 * One person who wants to take part in a physical assembly for a party.
 *
 * @param party the party
 * @param day the day of the assembly
 * @param onRoll whether the party is on the roll (GA-17)
 * @param seated how many others already take part for it (MEM-6)
 * @param mandated whether the person has the party's mandate (GA-29)
 * @param spokeForAnother whether the person already takes part for another party (GA-29)
 * @param byProxy whether the person comes with a proxy of one who has the mandate (GA-29)
 */
public record SeatFacts(String party, LocalDate day, boolean onRoll, int seated, boolean mandated, boolean spokeForAnother,
        boolean byProxy) {

    /** Taking part on another day. */
    public SeatFacts on(LocalDate other) {
        return new SeatFacts(party, other, onRoll, seated, mandated, spokeForAnother, byProxy);
    }
}
