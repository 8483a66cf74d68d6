package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-17: those on the roll on the day take part; whoever comes for anybody else is not counted. */
final class AttendeesAreOnRoll<F extends AtMeeting<F>> implements Rule<F> {

    @Override
    public String id() {
        return "GA-17";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        List<Point> others = facts.attendance().attendees().stream().map(Attendee::party).distinct().sorted()
                .filter(party -> !facts.attendance().roll().contains(party)).map(party -> Verdict.point("NOT_COUNTED", "party", party)).toList();
        return Verdict.of(true).found("ENTITLED", "count", facts.attendance().roll().size()).found(others).relyingOn("A-30");
    }
}
