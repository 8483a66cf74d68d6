package dk.samstemt.statutes.facts;

import java.time.Instant;

/**
 * What one party stated on one item.
 *
 * @param party the party
 * @param choice its choice; null when it was silent or withdrew
 * @param conditional whether it tied its choice to a condition
 * @param receivedAt when the statement was received; null when there is none
 */
public record PartyStatement(String party, @MayBeUnsaid Choice choice, boolean conditional, @MayBeUnsaid Instant receivedAt) {

    /** A party that has said nothing. */
    public static PartyStatement silent(String party) {
        return new PartyStatement(party, null, false, null);
    }
}
