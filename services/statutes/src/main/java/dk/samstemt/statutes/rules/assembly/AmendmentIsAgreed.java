package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** AM-1: an amendment needs agreement of the representatives from every party, also at a physical assembly. */
final class AmendmentIsAgreed implements Rule<DecisionFacts> {

    @Override
    public String id() {
        return "AM-1";
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return facts.subject() == ItemSubject.AMENDMENT;
    }

    @Override
    public Verdict ask(DecisionFacts facts, Law law) {
        boolean agreed = new Tally(facts, law).besides().stream().allMatch(Measure::met);
        Verdict verdict = Verdict.of(agreed && facts.dulyConvened())
                .found(agreed ? facts.dulyConvened() ? "AMENDMENT_AGREED" : "AMENDMENT_NOT_CONVENED" : "AMENDMENT_NOT_AGREED");
        return facts.form() == AssemblyForm.PHYSICAL ? verdict.relyingOn("A-14") : verdict;
    }
}
