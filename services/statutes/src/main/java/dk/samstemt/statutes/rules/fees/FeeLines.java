package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.BasisPopulation;
import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.FeeSet;
import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.money.FeeLine;
import dk.samstemt.statutes.money.IndexedYear;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.profile.FeeBasis;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * FEE-8, FEE-9: each fee of a draft by both ways of reckoning, in whole kroner: from last year's fee where it is told (FEE-3), else from the
 * figures of the statutes. Which of them is the starting point is A-10's; in the base year itself the amount the statutes state goes before
 * the rate.
 */
@Carries({"FEE-8", "FEE-9"})
final class FeeLines {

    private final FeeDraftFacts facts;
    private final Law law;
    private final IndexChain indices;

    FeeLines(FeeDraftFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
        this.indices = new IndexChain(facts.indices());
    }

    FeeLine of(FeeBasis basis) {
        Fee named = NamedFees.startingFrom(law.profile(), basis.id(), facts.feeYear()).orElseThrow(() ->
                new IllegalArgumentException("the statutes name no fee " + basis.id() + " for " + facts.feeYear()));
        Optional<BasisPopulation> population = population(facts.populations(), basis.id());
        List<IndexedYear> chain = chain(named);
        long indexed = chain.isEmpty() ? named.amountOre() : chain.get(chain.size() - 1).ore();
        Long byPopulation = population.filter(found -> basis.kind().byPopulation() && named.rate() != null)
                .flatMap(found -> byPopulation(named, found)).orElse(null);
        boolean follows = byPopulation != null && law.reads("A-10", "POPULATION_AND_INDEX") && !amountGoesFirst(named);
        return line(new Reckoned(basis, named.baseYear(), chain, indexed, byPopulation, population, follows));
    }

    /** The way a fee was reckoned, before what is proposed is set against it. */
    private record Reckoned(FeeBasis basis, int baseYear, List<IndexedYear> chain, long indexed, Long byPopulation,
            Optional<BasisPopulation> population, boolean follows) {

        long starting() {
            return follows ? byPopulation : indexed;
        }
    }

    private FeeLine line(Reckoned fee) {
        Long proposed = set(facts.proposed(), fee.basis().id(), facts.feeYear()).orElse(null);
        Optional<BasisPopulation> used = fee.population().filter(found -> fee.byPopulation() != null);
        return new FeeLine(fee.basis().id(), fee.basis().payers(), fee.baseYear(), fee.chain(), fee.indexed(), fee.byPopulation(),
                used.map(BasisPopulation::inhabitants).orElse(null), used.map(BasisPopulation::asOf).orElse(null),
                used.map(BasisPopulation::source).orElse(null), fee.follows(), fee.starting(), proposed,
                proposed == null ? null : Math.subtractExact(proposed, fee.starting()));
    }

    /** From last year's fee where one is given, else from the figures of the statutes. */
    private List<IndexedYear> chain(Fee named) {
        return lastYear(named).map(ore -> indices.regulate(facts.feeYear() - 1, ore, facts.feeYear()))
                .orElseGet(() -> indices.regulate(named.baseYear(), named.amountOre(), facts.feeYear()));
    }

    private Optional<Long> lastYear(Fee named) {
        return set(facts.lastYear(), named.party(), facts.feeYear() - 1);
    }

    /** Last year's fee grows with the people from those it was reckoned by; it does not where those are not told. */
    private Optional<Long> byPopulation(Fee named, BasisPopulation population) {
        Optional<Long> last = lastYear(named);
        return last.isEmpty() ? Optional.of(byRate(named, population)) : population(facts.populationsBefore(), named.party())
                .map(before -> Kroner.grown(last.get(), indices.factor(facts.feeYear() - 1, facts.feeYear()), population.inhabitants(), before.inhabitants()));
    }

    private static Optional<BasisPopulation> population(List<BasisPopulation> told, String basis) {
        Optional<BasisPopulation> one = one(told.stream().filter(found -> found.basis().equals(basis)).toList());
        one.ifPresent(FeeLines::check);
        return one;
    }

    private static void check(BasisPopulation population) {
        if (population.inhabitants() < 0 || population.asOf() == null || population.source() == null || population.source().isBlank()) {
            throw new IllegalArgumentException("the population of " + population.basis() + " is below zero, or without date or source");
        }
    }

    private long byRate(Fee named, BasisPopulation population) {
        return Kroner.whole(new BigDecimal(named.rate()).multiply(indices.factor(named.baseYear(), facts.feeYear()))
                .multiply(BigDecimal.valueOf(population.inhabitants())));
    }

    private boolean amountGoesFirst(Fee named) {
        return lastYear(named).isEmpty() && named.baseYear() == facts.feeYear() && law.reads("A-26", "THAT_RATE_ONLY");
    }

    private static Optional<Long> set(List<FeeSet> fees, String basis, int year) {
        return one(fees.stream().filter(fee -> fee.basis().equals(basis) && fee.year() == year).map(FeeSet::ore).toList());
    }

    private static <T> Optional<T> one(List<T> found) {
        if (found.size() > 1) {
            throw new IllegalArgumentException("stated twice: " + found);
        }
        return found.stream().findFirst();
    }
}
