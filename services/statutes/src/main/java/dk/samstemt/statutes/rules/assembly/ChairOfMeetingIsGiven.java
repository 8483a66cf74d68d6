package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-12: in a written assembly the chair of the board is chair of the meeting, for information. */
final class ChairOfMeetingIsGiven implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-12";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.isWritten();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Point> voted = facts.items().stream()
                .filter(item -> item.subject() == ItemSubject.CHAIR_OF_MEETING && item.isDecided())
                .map(item -> Verdict.point("PUT_TO_THE_VOTE", "number", item.number())).toList();
        return Verdict.unless(voted, Verdict.point("FOR_INFORMATION")).relyingOn("A-23");
    }
}
