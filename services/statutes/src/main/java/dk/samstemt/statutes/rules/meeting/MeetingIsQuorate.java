package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.rules.Deciding;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import java.util.List;

/** GA-8: a physical assembly is quorate when it has been attended as the statutes ask, at its opening or since. */
final class MeetingIsQuorate<F extends AtMeeting<F>> implements Rule<F> {

    @Override
    public String id() {
        return "GA-8";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        Measure now = new Assembled(facts, law).deciding().quorum();
        Measure opening = new Assembled(facts, law).opening().quorum();
        return Deciding.verdict(List.of(opening.met() ? opening : now)).relyingOn("A-20");
    }
}
