package dk.samstemt.statutes.amendment;

/**
 * An amendment that is proposed and not yet decided.
 *
 * @param id reference to the proposal
 * @param amendment what is proposed
 */
public record Proposed(String id, Amendment amendment) {
}
