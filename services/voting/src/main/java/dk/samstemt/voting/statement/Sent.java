package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.statement.model.Draft;

/**
 * A draft as it was sent.
 *
 * @param ballot    the ballot
 * @param draft     the draft
 * @param caller    who sent it
 * @param decidedBy the party's own body; null when not named
 */
record Sent(BallotId ballot, Draft draft, Caller caller, DecidedBy decidedBy) {
    @Override
    public String toString() {
        return "Sent[" + ballot + ", " + draft + "]";
    }
}
