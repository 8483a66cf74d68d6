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
 */
public record Revision(String party, String statement, int revision, boolean withdrawn, Instant receivedAt) {
}
