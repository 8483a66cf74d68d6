package dk.samstemt.statutes.facts.board;

/**
 * One board member's demand for a meeting.
 *
 * @param person opaque reference of the person
 * @param party the party that nominated the person
 * @param business whether it sits there from business
 */
public record Demand(String person, String party, boolean business) {
}
