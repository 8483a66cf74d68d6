package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-17: those on the roll on the day of the assembly count; whoever has left does not. */
final class RollIsSettled implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "GA-17";
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        Verdict verdict = Verdict.of(true).found("ENTITLED", "count", facts.roll().size());
        for (String party : facts.statements().stream().map(PartyStatement::party).distinct().toList()) {
            if (!facts.roll().contains(party)) {
                verdict = verdict.found("NOT_COUNTED", "party", party);
            }
        }
        return verdict.relyingOn("A-30");
    }
}
