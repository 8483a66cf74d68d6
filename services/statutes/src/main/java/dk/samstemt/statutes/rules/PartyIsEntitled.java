package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.facts.StatementFacts;

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
