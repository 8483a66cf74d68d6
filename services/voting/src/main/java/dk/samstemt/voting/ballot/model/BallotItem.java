package dk.samstemt.voting.ballot.model;

/**
 * An item the parties answer.
 *
 * @param item   id of the item
 * @param number its number on the agenda
 * @param kind   ELECTION, APPROVAL or DECISION (GA-21)
 */
public record BallotItem(String item, int number, String kind) {
}
