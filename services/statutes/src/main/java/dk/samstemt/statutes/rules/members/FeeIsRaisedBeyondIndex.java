package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.FeeStep;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.profile.FeeTerms;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.rules.dates.DateLaw;
import dk.samstemt.statutes.ruling.Point;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * MEM-5: is a fee raised beyond the expected price development? That is the index entered before the notice went out; without
 * such an index no development was expected, and every raise is beyond it.
 */
final class FeeIsRaisedBeyondIndex implements Rule<FeeRaiseFacts> {

    @Override
    public String id() {
        return "MEM-5";
    }

    @Override
    public Verdict ask(FeeRaiseFacts facts, Law law) {
        List<Point> beyond = facts.steps().stream().filter(step -> step.adoptedOre() > expected(step, facts, law))
                .map(step -> found("RAISED_BEYOND", step, expected(step, facts, law))).toList();
        boolean opens = law.reads("A-27", "TOTAL") ? totalIsBeyond(facts, law) : !beyond.isEmpty();
        Verdict verdict = new Verdict(opens, beyond, List.of());
        if (!entered(facts)) {
            verdict = verdict.found("NO_INDEX_BEFORE_NOTICE", "noticeOn", facts.noticeOn());
        }
        return (opens ? verdict.found("WINDOW_OPENS", "until", DateLaw.of(law).withdrawableUntil(facts.assembly()).orElse(facts.assembly()))
                : verdict.found("NOT_BEYOND", "factor", facts.factor())).relyingOn("A-10", "A-27");
    }

    private static boolean totalIsBeyond(FeeRaiseFacts facts, Law law) {
        long over = facts.steps().stream().mapToLong(step -> Math.subtractExact(step.adoptedOre(), expected(step, facts, law)))
                .reduce(0, Math::addExact);
        return over > 0;
    }

    private static boolean entered(FeeRaiseFacts facts) {
        Objects.requireNonNull(facts.noticeOn(), "the day of the notice");
        return facts.indexEnteredOn() != null && !facts.indexEnteredOn().isAfter(facts.noticeOn());
    }

    /** The fee of the year before by the index, and by the population where it follows that, in whole kroner (FEE-9). */
    static long expected(FeeStep step, FeeRaiseFacts facts, Law law) {
        BigDecimal factor = entered(facts) ? new BigDecimal(facts.factor()) : BigDecimal.ONE;
        boolean follows = population(step) && perInhabitant(step.basis(), law) && law.reads("A-10", "POPULATION_AND_INDEX");
        return follows ? Kroner.grown(step.beforeOre(), factor, step.inhabitants(), step.inhabitantsBefore())
                : Kroner.whole(Kroner.of(step.beforeOre()).multiply(factor));
    }

    /** A fee of an amount of its own follows the index only, whatever population is told; statutes without terms do not tell them apart. */
    private static boolean perInhabitant(String basis, Law law) {
        FeeTerms terms = law.profile().fees();
        return terms == null || terms.basis(basis).filter(fee -> fee.kind().byPopulation()).isPresent();
    }

    private static boolean population(FeeStep step) {
        return step.inhabitantsBefore() != null && step.inhabitantsBefore() > 0 && step.inhabitants() != null;
    }

    private static Point found(String code, FeeStep step, long expected) {
        return Verdict.point(code, "basis", step.basis(), "expectedOre", expected, "adoptedOre", step.adoptedOre(),
                "deviationOre", Math.subtractExact(step.adoptedOre(), expected));
    }
}
