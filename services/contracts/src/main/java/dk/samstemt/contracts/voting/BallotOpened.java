package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

import java.time.Instant;
import java.util.List;

/**
 * Statements can be given.
 *
 * @param assembly the assembly
 * @param deadline UTC instant before which they are given
 * @param items    items of kind election, approval or decision
 * @param parties  parties entitled
 */
@EventType("voting.ballot-opened.v1")
public record BallotOpened(String assembly, Instant deadline, List<String> items, List<String> parties) {
}
