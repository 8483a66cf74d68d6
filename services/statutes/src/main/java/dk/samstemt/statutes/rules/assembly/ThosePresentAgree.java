package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;

/** GA-9: a physical assembly decides by agreement among those present. */
final class ThosePresentAgree implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "GA-9";
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return facts.form() == AssemblyForm.PHYSICAL;
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        Tally tally = new Tally(facts, law);
        Deciding deciding = tally.deciding();
        Verdict verdict = deciding.verdict();
        if (!verdict.points().get(0).code().endsWith("AGREEMENT_OF_PRESENT")) {
            return verdict;
        }
        Verdict besides = Deciding.verdict(deciding.besidesHere());
        boolean agreed = law.reads("A-14", "EVERY_PERSON_FOR") ? tally.objections().isEmpty() && besides.answer() : verdict.answer();
        return new Verdict(agreed, tally.objections(), List.of()).found(agreed ? "PRESENT_AGREE" : "PRESENT_DISAGREE")
                .found(besides.points()).relyingOn("A-14");
    }
}
