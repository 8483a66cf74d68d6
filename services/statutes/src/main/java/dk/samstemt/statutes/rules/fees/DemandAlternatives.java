package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What could be otherwise about a demand: its day, the day the fee was set, and an earlier demand. */
final class DemandAlternatives implements Alternatives<DemandFacts> {

    @Override
    public List<Alternative<DemandFacts>> of(DemandFacts facts, Law law) {
        List<Alternative<DemandFacts>> all = new ArrayList<>(
                Choices.day("demandedOn", facts.demandedOn(), facts.demandedOn(), DemandFacts::demanded));
        all.addAll(Choices.day("setOn", facts.setOn(), LocalDate.of(facts.feeYear() - 1, 12, 31), DemandFacts::set));
        if (!facts.demandedBefore().isEmpty()) {
            all.add(Choices.among("demandedBefore", true, List.of(false), (now, none) -> now.first()));
        }
        return all;
    }
}
