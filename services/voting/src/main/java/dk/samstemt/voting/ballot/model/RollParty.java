package dk.samstemt.voting.ballot.model;

import java.time.LocalDate;

/**
 * A party on the roll and the changes until the close (GA-17).
 *
 * @param party    the party
 * @param admitted first civil day of its membership when it joined after convening, else null
 * @param left     first civil day it is no longer a member, else null
 */
public record RollParty(String party, LocalDate admitted, LocalDate left) {
    /** Entitled is who is a member on the day of the assembly (GA-17). */
    public boolean entitledOn(LocalDate day) {
        return (admitted == null || !admitted.isAfter(day)) && (left == null || left.isAfter(day));
    }
}
