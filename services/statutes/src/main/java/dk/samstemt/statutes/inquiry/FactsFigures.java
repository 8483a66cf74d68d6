package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.FeeSet;
import dk.samstemt.statutes.facts.fees.FeeStep;
import dk.samstemt.statutes.facts.fees.Population;
import dk.samstemt.statutes.money.Kroner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Figures that are each within bounds and cannot be counted with together: told twice, to be divided by zero, or of a result beyond every bound. */
final class FactsFigures {

    private final List<FactsDefect> defects = new ArrayList<>();

    private FactsFigures() {
    }

    static List<FactsDefect> defects(Record facts) {
        FactsFigures figures = new FactsFigures();
        if (facts instanceof FeeRaiseFacts raise) {
            figures.raise(raise);
        } else if (facts instanceof FeeDraftFacts draft) {
            figures.draft(draft);
        } else if (facts instanceof ReckoningFacts.RateAndAmount both) {
            figures.rate(both);
        } else if (facts instanceof ReckoningFacts.Reduction reduction) {
            figures.reduction(reduction);
        } else if (facts instanceof ReckoningFacts.Pool pool) {
            figures.pool(pool);
        }
        return figures.defects;
    }

    private void raise(FeeRaiseFacts facts) {
        once("/steps", "/basis", facts.steps(), FeeStep::basis);
        for (int i = 0; i < facts.steps().size(); i++) {
            step(facts.steps().get(i), new BigDecimal(facts.factor()), "/steps/" + i);
        }
    }

    private void step(FeeStep step, BigDecimal factor, String at) {
        if (!somebody(step.inhabitantsBefore(), at + "/inhabitantsBefore")) {
            return;
        }
        BigDecimal people = step.inhabitants() == null || step.inhabitantsBefore() == null ? BigDecimal.ONE
                : BigDecimal.valueOf(step.inhabitants()).divide(BigDecimal.valueOf(step.inhabitantsBefore()), 0, RoundingMode.UP);
        within(BigDecimal.valueOf(step.beforeOre()).multiply(factor).multiply(people), at + "/beforeOre");
    }

    private boolean somebody(Long inhabitants, String at) {
        if (Objects.equals(inhabitants, 0L)) {
            add(at, "out-of-range", "a fee that was reckoned by nobody");
            return false;
        }
        return true;
    }

    private void draft(FeeDraftFacts facts) {
        once("/indices", "/year", facts.indices(), index -> index.year());
        once("/populations", "/basis", facts.populations(), population -> population.basis());
        once("/populationsBefore", "/basis", facts.populationsBefore(), population -> population.basis());
        for (int i = 0; i < facts.populationsBefore().size(); i++) {
            somebody(facts.populationsBefore().get(i).inhabitants(), "/populationsBefore/" + i + "/inhabitants");
        }
        once("/lastYear", "/basis", facts.lastYear(), fee -> List.of(fee.basis(), fee.year()));
        sourced("/indices", facts.indices(), index -> index.source());
        sourced("/populations", facts.populations(), population -> population.source());
        sourced("/populationsBefore", facts.populationsBefore(), population -> population.source());
        for (int i = 0; i < facts.lastYear().size(); i++) {
            ofYear(facts.lastYear().get(i), facts.feeYear() - 1, "/lastYear/" + i);
        }
        for (int i = 0; i < facts.proposed().size(); i++) {
            ofYear(facts.proposed().get(i), facts.feeYear(), "/proposed/" + i);
        }
        once("/proposed", "/basis", facts.proposed(), fee -> List.of(fee.basis(), fee.year()));
    }

    private <T> void sourced(String list, List<T> entries, Function<T, String> source) {
        for (int i = 0; i < entries.size(); i++) {
            if (source.apply(entries.get(i)).isBlank()) {
                add(list + "/" + i + "/source", "missing", "is blank");
            }
        }
    }

    /** A fee of another year would be left out of the draft in silence. */
    private void ofYear(FeeSet fee, int year, String at) {
        if (fee.year() != year) {
            add(at + "/year", "out-of-range", "a fee of " + year + " is expected");
        }
    }

    private void rate(ReckoningFacts.RateAndAmount facts) {
        within(Kroner.of(facts.amountOre()).divide(new BigDecimal(facts.rate()), 0, RoundingMode.UP), "/rate");
        Optional.ofNullable(facts.inhabitants()).ifPresent(people ->
                within(new BigDecimal(facts.rate()).multiply(BigDecimal.valueOf(people)).movePointRight(2), "/inhabitants"));
    }

    private void reduction(ReckoningFacts.Reduction facts) {
        if (facts.beforeOre() == 0) {
            add("/beforeOre", "out-of-range", "above zero is expected: nothing can be reckoned from nothing");
        }
        if (facts.afterOre() + facts.statedOre() < 0) {
            add("/statedOre", "out-of-range", "the amount before it would lie below zero");
        }
    }

    private void pool(ReckoningFacts.Pool facts) {
        once("/payers", "/member", facts.payers(), Population::member);
        once("/payers", "/code", facts.payers(), Population::code);
        if (facts.payers().stream().allMatch(payer -> payer.inhabitants() == 0)) {
            add("/payers", "out-of-range", "nobody to share by: the joint population is zero");
        }
    }

    private void within(BigDecimal figure, String at) {
        if (figure.compareTo(BigDecimal.valueOf(FactsBounds.LARGEST)) > 0) {
            add(at, "out-of-range", "what comes of it is beyond " + FactsBounds.LARGEST);
        }
    }

    private <T> void once(String list, String member, List<T> entries, Function<T, Object> key) {
        List<Object> keys = entries.stream().map(key).toList();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.indexOf(keys.get(i)) < i) {
                add(list + "/" + i + member, "duplicate", "stands twice");
            }
        }
    }

    private void add(String at, String code, String message) {
        defects.add(new FactsDefect(at, code, message, List.of()));
    }
}
