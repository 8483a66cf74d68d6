package dk.samstemt.statutes.facts.agenda;

/**
 * Somebody for a seat on the board.
 *
 * @param party the party of the seat
 * @param business whether it is a seat from business
 * @param person opaque reference of the person
 */
public record Candidate(String party, boolean business, String person) {
}
