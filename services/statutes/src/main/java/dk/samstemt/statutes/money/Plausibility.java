package dk.samstemt.statutes.money;

/**
 * Whether a rate and an amount stated together can both be right (FEE-5), read in both directions.
 *
 * @param rate kroner per inhabitant, as exact decimal
 * @param amountOre the amount stated
 * @param population the whole population nearest to amount divided by rate
 * @param plusMinus how far the population may lie from it within the rounding of the rate
 * @param exact whether some whole population times the rate is the amount in whole kroner
 * @param inhabitants the population there is; null where none is known
 * @param rateGivesOre what the rate gives for it, in whole kroner; null where none is known
 * @param offByOre how much the amount stated lies above that; negative below; null where none is known
 * @param rateNeeded the rate that the amount would need for it, with the decimals of the rate stated; null where none is known
 */
public record Plausibility(String rate, long amountOre, long population, long plusMinus, boolean exact, Long inhabitants,
        Long rateGivesOre, Long offByOre, String rateNeeded) {

    /** Whether the population there is lies within the rounding of the rate; true where none is known. */
    public boolean within() {
        return inhabitants == null || Math.abs(inhabitants - population) <= plusMinus;
    }
}
