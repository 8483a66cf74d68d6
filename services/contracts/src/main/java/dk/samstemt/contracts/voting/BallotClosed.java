package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

import java.time.Instant;
import java.util.List;

/**
 * The ballot closed at its deadline and opens the statements that count.
 *
 * @param assembly   the assembly
 * @param deadline   the close, whenever the closer ran
 * @param statements those that count, by party
 * @param silent     parties without a statement that counts
 */
@EventType("voting.ballot-closed.v1")
public record BallotClosed(String assembly, Instant deadline, List<OpenedStatement> statements, List<String> silent) {
}
