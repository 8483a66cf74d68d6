package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-16: a statement may be made, changed and withdrawn from the opening until the deadline. */
final class StatementIsInTime implements Rule<StatementFacts> {

    @Override
    public String id() {
        return "GA-16";
    }

    @Override
    public Verdict ask(StatementFacts facts, Law law) {
        if (facts.openedAt() == null) {
            return Verdict.of(false).found("BEFORE_OPENING", "at", facts.decidedAt(), "deadline", facts.deadline()).relyingOn("A-39");
        }
        boolean early = facts.decidedAt().isBefore(facts.openedAt());
        boolean late = !facts.decidedAt().isBefore(facts.deadline());
        return Verdict.of(!early && !late).found(early ? "BEFORE_OPENING" : late ? "LATE" : "IN_TIME",
                "at", facts.decidedAt(), "deadline", facts.deadline(), "openedAt", facts.openedAt()).relyingOn("A-39");
    }
}
