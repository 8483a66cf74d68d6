package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.meeting.NewItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-5: those present can accept a new item onto the agenda, by the rule by which they decide; in writing nothing is added. */
final class NewItemIsAccepted implements Rule<NewItemFacts> {

    @Override
    public String id() {
        return "GA-5";
    }

    @Override
    public Verdict ask(NewItemFacts facts, Law law) {
        if (facts.form() == AssemblyForm.WRITTEN || law.reads("A-37", "OPPOSITE")) {
            return Verdict.of(false).found(facts.form() == AssemblyForm.WRITTEN ? "NOTHING_ADDED_IN_WRITING" : "NOTHING_ADDED").relyingOn("A-37");
        }
        Verdict verdict = new Assembled(facts, law).accepting().verdict();
        return Verdict.of(verdict.answer()).found(verdict.answer() ? "ACCEPTED" : "NOT_ACCEPTED").found(verdict.points())
                .relyingOn("A-37");
    }
}
