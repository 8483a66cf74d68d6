package dk.samstemt.statutes.rules;

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
