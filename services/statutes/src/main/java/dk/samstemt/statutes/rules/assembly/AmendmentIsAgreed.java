package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * AM-1: an amendment needs agreement of the representatives from every party, also at a physical assembly. DI-1: dissolution and the use
 * of the assets take the same.
 */
final class AmendmentIsAgreed implements Rule<DecisionFacts> {

    private final String id;
    private final String what;
    private final Set<ItemSubject> subjects;

    private AmendmentIsAgreed(String id, String what, Set<ItemSubject> subjects) {
        this.id = id;
        this.what = what;
        this.subjects = subjects;
    }

    static AmendmentIsAgreed amendment() {
        return new AmendmentIsAgreed("AM-1", "AMENDMENT", EnumSet.of(ItemSubject.AMENDMENT));
    }

    static AmendmentIsAgreed dissolution() {
        return new AmendmentIsAgreed("DI-1", "DISSOLUTION", ItemSubject.OF_DISSOLUTION);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean applies(DecisionFacts facts) {
        return subjects.contains(facts.subject());
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

    private String code(boolean agreed, boolean convened) {
        return what + (agreed ? convened ? "_AGREED" : "_NOT_CONVENED" : "_NOT_AGREED");
    }
}
