package dk.samstemt.statutes.facts.members;

import java.time.LocalDate;

/**
 * A seat or office on the board that a member filled which has withdrawn (MEM-12).
 *
 * @param party id of the party that filled it, with or without a vote
 * @param withdrawnOn the day the withdrawal was received
 * @param membershipEnds the last day of membership
 * @param day the civil day of the question
 */
public record SeatFacts(String party, LocalDate withdrawnOn, LocalDate membershipEnds, LocalDate day) {

    /** Asked on another day. */
    public SeatFacts on(LocalDate other) {
        return new SeatFacts(party, withdrawnOn, membershipEnds, other);
    }

    /** Withdrawn on another day. */
    public SeatFacts withdrawn(LocalDate other) {
        return new SeatFacts(party, other, membershipEnds, day);
    }

    /** With another last day of the membership. */
    public SeatFacts ending(LocalDate other) {
        return new SeatFacts(party, withdrawnOn, other, day);
    }
}
