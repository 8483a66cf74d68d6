package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * A sentence by which several fees are shares of one sum by population, whatever rates are named besides (FEE-7, A-11).
 *
 * @param provision where it stands
 * @param bases ids of the fees
 */
public record SharedByPopulation(String provision, List<String> bases) {
}
