package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** AM-3: an adopted amendment is in force from the close unless it names another day; past rulings stand. */
final class AmendmentEntersIntoForce implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "AM-3";
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return facts.subject() == ItemSubject.AMENDMENT;
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        return Verdict.of(true).found("FROM_THE_CLOSE", "from", law.deadline(facts))
                .relyingOn("A-31", "A-41");
    }
}
