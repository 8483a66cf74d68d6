package dk.samstemt.statutes.money;

/**
 * What a proposal says it changes, set against the figures it quotes (FEE-5).
 *
 * @param quotedDifferenceOre how far the two amounts quoted lie apart
 * @param impliedBeforeOre the amount before that the stated change needs
 * @param impliedFactor that amount divided by the amount quoted before, with five decimals half-up: people and prices together
 */
public record StatedChange(long quotedDifferenceOre, long impliedBeforeOre, String impliedFactor) {
}
