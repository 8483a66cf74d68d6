package dk.samstemt.statutes.inquiry;

import dk.samstemt.statutes.facts.fees.BasisPopulation;
import dk.samstemt.statutes.facts.fees.BudgetFacts;
import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.FeeSet;
import dk.samstemt.statutes.facts.fees.FeeStep;
import dk.samstemt.statutes.profile.Earmark;
import dk.samstemt.statutes.profile.FeeBasis;
import dk.samstemt.statutes.profile.FeeTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Fees and matters that are named in facts are those the statutes have: figures of another are never left out in silence. */
final class FeeWords {

    private final List<FactsDefect> defects = new ArrayList<>();
    private final List<String> bases;
    private final List<String> matters;

    private FeeWords(FeeTerms terms) {
        bases = terms.bases().stream().map(FeeBasis::id).toList();
        matters = terms.earmarks().stream().map(Earmark::matter).toList();
    }

    /** Nothing where the statutes do not say who pays what. */
    static List<FactsDefect> defects(Record facts, FeeTerms terms) {
        if (terms == null) {
            return List.of();
        }
        FeeWords words = new FeeWords(terms);
        words.look(facts);
        return words.defects;
    }

    private void look(Record facts) {
        if (facts instanceof FeeRaiseFacts raise) {
            bases("/steps", raise.steps(), FeeStep::basis);
        } else if (facts instanceof FeeDraftFacts draft) {
            bases("/populations", draft.populations(), BasisPopulation::basis);
            bases("/lastYear", draft.lastYear(), FeeSet::basis);
            bases("/proposed", draft.proposed(), FeeSet::basis);
            bases("/populationsBefore", draft.populationsBefore(), BasisPopulation::basis);
        } else if (facts instanceof DemandFacts demand) {
            known(demand.basis(), bases, "/basis", "the statutes have no such fee");
        } else if (facts instanceof BudgetFacts budget) {
            known(budget.matter(), matters, "/matter", "no fee is set apart for this matter");
            bases("/fees", budget.fees(), FeeSet::basis);
        }
    }

    private <T> void bases(String list, List<T> entries, Function<T, String> basis) {
        for (int i = 0; i < entries.size(); i++) {
            known(basis.apply(entries.get(i)), bases, list + "/" + i + "/basis", "the statutes have no such fee");
        }
    }

    private void known(String word, List<String> known, String at, String message) {
        if (!known.contains(word)) {
            defects.add(new FactsDefect(at, "unknown-value", message, known));
        }
    }
}
