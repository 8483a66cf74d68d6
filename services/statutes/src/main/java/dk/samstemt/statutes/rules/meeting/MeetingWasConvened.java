package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-13: nothing is decided by an assembly that was not lawfully convened. */
final class MeetingWasConvened<F extends AtMeeting<F>> implements Rule<F> {

    @Override
    public String id() {
        return "GA-13";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        return Verdict.of(facts.dulyConvened()).found(facts.dulyConvened() ? "CONVENED" : "NOT_CONVENED");
    }
}
