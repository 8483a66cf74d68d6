package dk.samstemt.statutes.facts.dissolution;

import dk.samstemt.statutes.facts.MayBeBelowZero;

/**
 * One payment out of the assets.
 *
 * @param recipient a member, or the id under which the provision names somebody
 * @param amountOre the amount in øre
 */
public record AssetShare(String recipient, @MayBeBelowZero long amountOre) {
}
