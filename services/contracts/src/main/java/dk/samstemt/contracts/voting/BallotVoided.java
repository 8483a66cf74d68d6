package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;

/**
 * The ballot was voided with its day (GA-13, GA-30); its statements stay sealed.
 *
 * @param assembly the assembly
 * @param reason   NEW_DAY (another assembly replaces it), CANCELLED, or NOT_CONVENED (still held at the deadline, or convened only
 *                 after it); null in what was written before reasons were told
 */
@EventType("voting.ballot-voided.v1")
public record BallotVoided(String assembly, @Addition String reason) {
}
