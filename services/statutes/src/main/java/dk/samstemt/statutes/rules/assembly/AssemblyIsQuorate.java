package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-8: a physical assembly is quorate when each party is present. */
final class AssemblyIsQuorate implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "GA-8";
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return facts.form() == AssemblyForm.PHYSICAL;
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        Tally tally = new Tally(facts, law);
        Measure found = tally.deciding().quorum();
        if (!found.code().equals("PRESENCE_OF_EACH")) {
            return Deciding.verdict(List.of(found));
        }
        List<Point> absent = tally.answers().entrySet().stream()
                .filter(answer -> answer.getValue().stance(false) == Stance.ABSENT)
                .map(answer -> Verdict.point("ABSENT", "party", answer.getKey())).toList();
        return new Verdict(found.met(), absent, List.of()).found(found.met() ? "QUORATE" : "NOT_QUORATE").relyingOn("A-20");
    }
}
