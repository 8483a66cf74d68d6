package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

/**
 * An open ballot is held because the convening failed (GA-13): no statement is taken until it is resumed; at the deadline
 * it is voided.
 *
 * @param assembly the assembly
 */
@EventType("voting.ballot-held.v1")
public record BallotHeld(String assembly) {
}
