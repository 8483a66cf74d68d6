package dk.samstemt.voting.statement.model;

import dk.samstemt.voting.ballot.model.Ballot;
import java.time.Instant;

/**
 * How things stand at the legal moment of the decision.
 *
 * @param ballot    the ballot, locked against closing
 * @param onRoll    whether the party is entitled on the assembly's day (GA-17)
 * @param speaker   the person who sends
 * @param latest    the party's newest revision; null when none
 * @param decidedAt legal moment, read after the lock
 */
public record Standing(Ballot ballot, boolean onRoll, Speaker speaker, Revision latest, Instant decidedAt) {
    /** Number of the newest revision; 0 when none. */
    public int current() {
        return latest == null ? 0 : latest.revision();
    }

    /** Whether this registered statement is the newest revision: then there is something to object to. */
    public boolean registered(String statement) {
        return latest != null && latest.registered() && latest.statement().equals(statement);
    }

    /** Whether the party is silent now: it stated nothing, or took it back. */
    public boolean silent() {
        return latest == null || latest.withdrawn();
    }
}
