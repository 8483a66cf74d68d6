package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;
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
 * @param populationsBefore the populations by which the fees of the year before were reckoned, at most one for each; without it a fee of the year
 *     before is regulated by the index alone
 */
public record FeeDraftFacts(int feeYear, LocalDate assembly, List<IndexLink> indices, List<BasisPopulation> populations,
        List<FeeSet> lastYear, List<FeeSet> proposed, @MayBeUnsaid List<BasisPopulation> populationsBefore) {

    /** No population of the year before is told by leaving it out. */
    public FeeDraftFacts {
        populationsBefore = populationsBefore == null ? List.of() : populationsBefore;
    }

    /** Without populations of the year before. */
    public FeeDraftFacts(int feeYear, LocalDate assembly, List<IndexLink> indices, List<BasisPopulation> populations, List<FeeSet> lastYear,
            List<FeeSet> proposed) {
        this(feeYear, assembly, indices, populations, lastYear, proposed, List.of());
    }
}
