package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;

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
        Deciding deciding = new Tally(facts, law).deciding();
        List<Measure> besides = deciding.besides();
        Verdict found = besides.isEmpty() ? deciding.verdict() : Deciding.verdict(besides);
        boolean ofEach = besides.size() == 1 && besides.get(0).code().equals("FOR_FROM_EACH");
        Verdict verdict = new Verdict(found.answer() && facts.dulyConvened(), ofEach ? List.of() : found.points(), List.of());
        Verdict told = ofEach || !facts.dulyConvened() ? verdict.found(code(found.answer(), facts.dulyConvened())) : verdict;
        return facts.form() == AssemblyForm.PHYSICAL ? told.relyingOn("A-14") : told;
    }

    private static String code(boolean agreed, boolean convened) {
        return agreed ? convened ? "AMENDMENT_AGREED" : "AMENDMENT_NOT_CONVENED" : "AMENDMENT_NOT_AGREED";
    }
}
