package dk.samstemt.contracts.voting;

import dk.samstemt.contracts.EventType;

/**
 * A held ballot takes statements again, because the convening is certified after all (GA-13); its deadline is the same.
 *
 * @param assembly the assembly
 */
@EventType("voting.ballot-resumed.v1")
public record BallotResumed(String assembly) {
}
