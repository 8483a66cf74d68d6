package dk.samstemt.statutes.facts.dissolution;

/**
 * One payment out of the assets.
 *
 * @param recipient a member, or the id under which the provision names somebody
 * @param amountOre the amount in øre
 */
public record AssetShare(String recipient, long amountOre) {
}
