package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-17: only a party that is to be convened has a period to waive. */
final class WaiverIsAParty implements Rule<WaiverFacts> {

    @Override
    public String id() {
        return "GA-17";
    }

    @Override
    public Verdict ask(WaiverFacts facts, Law law) {
        boolean entitled = facts.onRoll() && law.knows(facts.party());
        return Verdict.of(entitled).found(entitled ? "ON_ROLL" : "NOT_ON_ROLL", "party", facts.party());
    }
}
