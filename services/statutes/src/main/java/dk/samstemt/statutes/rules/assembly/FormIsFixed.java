package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-19: the notice fixes whether the assembly is physical or written. */
final class FormIsFixed implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-19";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        boolean fixed = facts.form() != null && facts.contents().placeOrWritten();
        return Verdict.of(fixed).found(fixed ? facts.form().name() : "FORM_OPEN");
    }
}
