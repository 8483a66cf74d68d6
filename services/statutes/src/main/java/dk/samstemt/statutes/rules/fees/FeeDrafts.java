package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.money.FeeDraft;
import dk.samstemt.statutes.money.FeeLine;
import dk.samstemt.statutes.profile.FeeTerms;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** FEE-11: the draft of the coming year's fees, with the deviation of each and the withdrawal that an upward one opens (MEM-5). */
@Carries("FEE-11")
final class FeeDrafts {

    private final FeeDraftFacts facts;
    private final Law law;
    private final List<FeeLine> lines;

    private FeeDrafts(FeeDraftFacts facts, Law law) {
        this.facts = facts;
        this.law = law;
        FeeLines reckoned = new FeeLines(facts, law);
        this.lines = terms(law).bases().stream().map(reckoned::of).toList();
    }

    /**
     * The draft.
     *
     * @throws IllegalArgumentException if the profile names no fees, an index is missing or doubled, or a figure is unsound; the reason
     *     names it
     */
    static FeeDraft of(FeeDraftFacts facts, Law law) {
        return new FeeDrafts(facts, law).draft();
    }

    static FeeTerms terms(Law law) {
        return Optional.ofNullable(law.profile().fees()).orElseThrow(() ->
                new IllegalArgumentException("the profile " + law.profile().id() + " does not say who pays fees"));
    }

    private FeeDraft draft() {
        boolean opens = law.laysDown("MEM-5") && (law.reads("A-27", "TOTAL") ? totalIsRaised() : lines.stream().anyMatch(FeeLine::raised));
        LocalDate until = opens ? DateLaw.of(law).withdrawableUntil(facts.assembly()).orElse(null) : null;
        return new FeeDraft(facts.feeYear(), lines, opens, until, findings(until), List.of("A-9", "A-10", "A-25", "A-26", "A-27"));
    }

    /** What nobody proposes anything for is taken at its starting point. */
    private boolean totalIsRaised() {
        return lines.stream().filter(line -> line.deviationOre() != null).mapToLong(FeeLine::deviationOre)
                .reduce(0, Math::addExact) > 0;
    }

    private List<Finding> findings(LocalDate until) {
        List<Finding> all = new ArrayList<>(Stream.concat(year().stream(), lines.stream().flatMap(this::of)).toList());
        if (until != null) {
            all.add(FeeFound.of(law, "FEE-11", "WITHDRAWAL_OPENS", "until", until, "assembly", facts.assembly()));
        }
        return List.copyOf(all);
    }

    /** Fees are set for the coming year and no other (GA-15). */
    private Optional<Finding> year() {
        int coming = DateLaw.of(law).feeYear(facts.assembly());
        return !law.laysDown("GA-15") || facts.feeYear() == coming ? Optional.empty() : Optional.of(FeeFound.of(law, "GA-15", "DRAFT_OF_WRONG_YEAR",
                "feeYear", facts.feeYear(), "assembly", facts.assembly(), "comingYear", coming));
    }

    private Stream<Finding> of(FeeLine line) {
        return Stream.of(population(line), deviation(line)).flatMap(Optional::stream);
    }

    private Optional<Finding> population(FeeLine line) {
        boolean perInhabitant = terms(law).basis(line.basis()).orElseThrow().kind().byPopulation();
        if (line.byPopulationOre() == null) {
            boolean told = facts.populations().stream().anyMatch(found -> found.basis().equals(line.basis()));
            return perInhabitant ? Optional.of(FeeFound.of(law, "FEE-8", told ? "NO_POPULATION_BEFORE" : "NO_POPULATION", "payers", line.payers(),
                    "indexedOre", line.indexedOre())) : Optional.empty();
        }
        LocalDate expected = LocalDate.of(facts.feeYear() - 1, 1, 1);
        boolean other = law.reads("A-9", "JANUARY_OF_YEAR_BEFORE") && !expected.equals(line.populationAsOf());
        return Optional.of(FeeFound.of(law, "FEE-8", other ? "POPULATION_OF_ANOTHER_DAY" : "BOTH_AMOUNTS", "payers", line.payers(),
                "inhabitants", line.inhabitants(), "asOf", line.populationAsOf(), "source", line.populationSource(), "expected", expected,
                "byPopulationOre", line.byPopulationOre(), "indexedOre", line.indexedOre()));
    }

    private Optional<Finding> deviation(FeeLine line) {
        if (line.proposedOre() == null) {
            return Optional.empty();
        }
        String code = line.deviationOre() == 0 ? "AT_THE_INDEX" : line.raised() ? "ABOVE_THE_INDEX" : "BELOW_THE_INDEX";
        return Optional.of(FeeFound.of(law, "FEE-11", code, "payers", line.payers(), "startingOre", line.startingOre(),
                "proposedOre", line.proposedOre(), "deviationOre", Math.abs(line.deviationOre())));
    }
}
