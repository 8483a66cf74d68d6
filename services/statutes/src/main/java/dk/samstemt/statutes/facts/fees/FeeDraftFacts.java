package dk.samstemt.statutes.facts.fees;

import java.time.LocalDate;
import java.util.List;

/**
 * What a draft of the coming year's fees is made from.
 *
 * @param feeYear the fiscal year
 * @param assembly the day of the assembly that is to set them
 * @param indices every index from the base year of the statutes' figures on, one a year
 * @param populations the populations to reckon by, at most one for each fee
 * @param lastYear fees of the year before that are the starting point; leave out what deviated for one year only
 * @param proposed what is proposed, for the fees for which something is
 */
public record FeeDraftFacts(int feeYear, LocalDate assembly, List<IndexLink> indices, List<BasisPopulation> populations,
        List<FeeSet> lastYear, List<FeeSet> proposed) {
}
