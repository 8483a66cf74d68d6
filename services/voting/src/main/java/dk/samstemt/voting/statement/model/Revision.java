package dk.samstemt.voting.statement.model;

import java.time.Instant;

/**
 * One recorded revision, as everyone entitled may see it.
 *
 * @param party      the party
 * @param statement  id of the statement
 * @param revision   1 and up
 * @param withdrawn  true when it takes back what was stated
 * @param receivedAt legal moment it was received
 * @param channel    how it came when the secretariat registered it; null when the party made it itself
 */
public record Revision(String party, String statement, int revision, boolean withdrawn, Instant receivedAt, Channel channel) {
    /** Whether the secretariat registered it for the party. */
    public boolean registered() {
        return channel != null;
    }
}
