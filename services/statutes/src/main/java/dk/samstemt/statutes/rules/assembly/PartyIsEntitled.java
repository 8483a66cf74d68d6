package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-17: only a party on the roll states. */
final class PartyIsEntitled implements Rule<StatementFacts> {

    @Override
    public String id() {
        return "GA-17";
    }

    @Override
    public Verdict ask(StatementFacts facts, Law law) {
        boolean known = law.knows(facts.party());
        return Verdict.of(facts.onRoll() && known).found(facts.onRoll() && known ? "ON_ROLL" : "NOT_ON_ROLL",
                "party", facts.party()).relyingOn("A-30");
    }
}
