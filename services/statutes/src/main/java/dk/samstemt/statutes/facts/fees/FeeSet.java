package dk.samstemt.statutes.facts.fees;

/**
 * A fee that an assembly has set, or is asked to set.
 *
 * @param basis id of the fee
 * @param year the fiscal year
 * @param ore the amount in øre
 */
public record FeeSet(String basis, int year, long ore) {
}
