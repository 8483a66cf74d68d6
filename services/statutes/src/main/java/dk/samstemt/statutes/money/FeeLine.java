package dk.samstemt.statutes.money;

import java.time.LocalDate;
import java.util.List;

/**
 * One fee of a draft, both amounts side by side (FEE-8).
 *
 * @param basis id of the fee
 * @param payers the parties that pay it
 * @param baseYear the year whose figures the statutes state
 * @param chain the indices from there to the fee year, each with source and date (FEE-6)
 * @param indexedOre the fee if it follows the index only
 * @param byPopulationOre the fee if it follows population and index; null for a fee that has no rate, or without a population
 * @param inhabitants the population used; null where none is
 * @param populationAsOf its date; null where none is used
 * @param populationSource its source; null where none is used
 * @param followsPopulation which of the two amounts is the starting point
 * @param startingOre the starting point (FEE-3)
 * @param proposedOre what is proposed; null while nothing is
 * @param deviationOre how much the proposal lies above the starting point; negative below; null while nothing is proposed (FEE-11)
 */
public record FeeLine(String basis, List<String> payers, int baseYear, List<IndexedYear> chain, long indexedOre, Long byPopulationOre,
        Long inhabitants, LocalDate populationAsOf, String populationSource, boolean followsPopulation, long startingOre,
        Long proposedOre, Long deviationOre) {

    /** Whether more is proposed than the starting point. */
    public boolean raised() {
        return deviationOre != null && deviationOre > 0;
    }
}
