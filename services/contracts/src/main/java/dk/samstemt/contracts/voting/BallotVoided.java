package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

/**
 * The ballot was voided with its day (GA-13, GA-30); its statements stay sealed.
 *
 * @param assembly the assembly
 */
@EventType("voting.ballot-voided.v1")
public record BallotVoided(String assembly) {
}
