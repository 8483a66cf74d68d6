package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-21: only elections, approvals and decisions get a ruling. */
final class ItemIsPutToDecision implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "GA-21";
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        boolean decided = facts.kind().isDecided() && facts.subject() != ItemSubject.ANY_OTHER_BUSINESS;
        return Verdict.of(decided).found(decided ? "DECIDED" : "NOT_DECIDED", "kind", facts.kind());
    }
}
