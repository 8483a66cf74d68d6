package dk.samstemt.statutes.facts.fees;

import java.time.LocalDate;

/**
 * The population by which a fee is reckoned (FEE-8).
 *
 * @param basis id of the fee
 * @param inhabitants the population
 * @param asOf the day it was counted for
 * @param source where it comes from; never blank
 */
public record BasisPopulation(String basis, long inhabitants, LocalDate asOf, String source) {
}
