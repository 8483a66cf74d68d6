package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.decision.Measure;
import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Measures;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** GA-23: the quorum is tested when the item is decided; once it is lost nothing more is decided, and what was decided stands. */
final class QuorumHoldsAtItem<F extends AtMeeting<F>> implements Rule<F> {

    @Override
    public String id() {
        return "GA-23";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        Assembled assembled = new Assembled(facts, law);
        boolean openingCounts = law.reads("A-28", "OPENING_COUNTS");
        Measure quorum = (openingCounts ? assembled.opening() : assembled.deciding()).quorum();
        Verdict verdict = Verdict.of(quorum.met()).found(quorum.met() ? "QUORUM_HOLDS" : "QUORUM_LOST");
        return verdict.found(Measures.points(quorum)).relyingOn("A-28");
    }
}
