package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;

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
