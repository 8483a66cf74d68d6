package dk.samstemt.membership.mandate;

import dk.samstemt.membership.period.Period;

/**
 * A mandate.
 *
 * @param mandate its id
 * @param person  opaque reference
 * @param party   the party
 * @param period  when it holds
 */
record Mandate(String mandate, String person, String party, Period period) {

    /** GA-29: whether both let one person speak for two parties at some instant. */
    boolean speaksForAnother(Mandate other) {
        return !party.equals(other.party) && period.overlaps(other.period);
    }

    /** Whether both say the same at some instant. */
    boolean repeats(Mandate other) {
        return party.equals(other.party) && period.overlaps(other.period);
    }
}
