package dk.samstemt.contracts.voting;

import java.time.Instant;
import java.util.List;

/**
 * The statement of one party that counts (GA-16).
 *
 * @param party      the party
 * @param statement  id of the statement
 * @param revision   its revision
 * @param receivedAt legal moment it was received
 * @param answers    one per item put to a decision
 */
public record OpenedStatement(String party, String statement, int revision, Instant receivedAt, List<OpenedAnswer> answers) {
}
