package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;

/**
 * One fee from the year before to the coming year (MEM-5).
 *
 * @param basis id of the fee
 * @param beforeOre the fee of the year before
 * @param inhabitantsBefore the population it was reckoned by; null for a fee that follows none
 * @param inhabitants the population the coming fee is reckoned by; null for a fee that follows none
 * @param adoptedOre the coming fee
 */
public record FeeStep(String basis, long beforeOre, @MayBeUnsaid Long inhabitantsBefore, @MayBeUnsaid Long inhabitants, long adoptedOre) {

    /** Another coming fee. */
    public FeeStep with(long other) {
        return new FeeStep(basis, beforeOre, inhabitantsBefore, inhabitants, other);
    }
}
