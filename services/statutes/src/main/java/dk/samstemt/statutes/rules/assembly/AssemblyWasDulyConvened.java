package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-13: nothing is adopted by an assembly that was not lawfully convened. */
final class AssemblyWasDulyConvened implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "GA-13";
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        return Verdict.of(facts.dulyConvened()).found(facts.dulyConvened() ? "CONVENED" : "NOT_CONVENED");
    }
}
