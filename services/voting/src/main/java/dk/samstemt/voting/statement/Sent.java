package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.statement.model.Channel;
import dk.samstemt.voting.statement.model.Draft;

/**
 * A draft as it was sent.
 *
 * @param ballot the ballot
 * @param draft  the draft
 * @param caller who sent it
 * @param origin where it comes from
 */
record Sent(BallotId ballot, Draft draft, Caller caller, Origin origin) {
    /** Whether the secretariat registers it for the party. */
    boolean registered() {
        return origin.registration() != null;
    }

    /** How it came when it is registered; null otherwise. */
    Channel channel() {
        return registered() ? origin.registration().channel() : null;
    }

    /** The role in which its sender acts. */
    String role() {
        return registered() ? Roles.SECRETARIAT : Roles.REPRESENTATIVE;
    }

    /** Answers 404 when its sender may not send it: only the party itself, unless it is registered. */
    void mustBeAllowed() {
        if (!registered()) {
            caller.mustRepresent(draft.party());
        }
    }

    @Override
    public String toString() {
        return "Sent[" + ballot + ", " + draft + "]";
    }
}
