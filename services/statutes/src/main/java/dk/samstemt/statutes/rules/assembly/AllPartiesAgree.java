package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-10: a written assembly decides by agreement between all parties, each of which states its assent. */
final class AllPartiesAgree implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "GA-10";
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return facts.form() == AssemblyForm.WRITTEN;
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        Tally tally = new Tally(facts, law);
        Verdict verdict = tally.deciding().verdict();
        if (!verdict.points().get(0).code().endsWith("AGREEMENT_OF_ALL")) {
            return verdict.relyingOn("A-38", "A-20");
        }
        List<Point> objections = tally.objections();
        Verdict agreed = new Verdict(verdict.answer(), objections, List.of());
        return (objections.isEmpty() ? agreed.found("ALL_AGREE", "count", facts.roll().size()) : agreed)
                .relyingOn("A-38", "A-20");
    }
}
