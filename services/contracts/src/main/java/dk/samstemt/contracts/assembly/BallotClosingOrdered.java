package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * The deadline has passed, and what stands before this under the assembly's key is all that could happen to it until then
 * (GA-30): the ballot ends as it is and may be opened.
 *
 * @param assembly the assembly
 * @param deadline the close; the order comes at or after it
 */
@EventType("assembly.ballot-closing-ordered.v1")
public record BallotClosingOrdered(String assembly, Instant deadline) {
}
