package dk.samstemt.statutes.facts;

/**
 * One verdict on a decision record.
 *
 * @param office the office in which it was given
 * @param person opaque reference of the person who gave it
 * @param approved false for a demand to correct
 */
public record Approval(Office office, String person, boolean approved) {
}
