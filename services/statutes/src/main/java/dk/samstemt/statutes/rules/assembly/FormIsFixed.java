package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.profile.DecisionRules;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-19: the notice fixes whether the assembly is physical or written, and the statutes know assemblies of that form. */
final class FormIsFixed implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-19";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        if (facts.form() == null || !facts.contents().placeOrWritten()) {
            return Verdict.of(false).found("FORM_OPEN");
        }
        boolean known = DecisionRules.know(law.profile(), facts.form());
        return Verdict.of(known).found(known ? facts.form().name() : "NO_" + facts.form());
    }
}
