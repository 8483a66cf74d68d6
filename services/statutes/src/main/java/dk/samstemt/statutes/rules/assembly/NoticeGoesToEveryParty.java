package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-13: the notice is addressed to all parties that are members. */
final class NoticeGoesToEveryParty implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-13";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<String> members = facts.members(law);
        List<Point> missing = members.stream().filter(party -> !facts.recipients().contains(party))
                .map(party -> Verdict.point("NOT_ADDRESSED", "party", party)).toList();
        return Verdict.unless(missing, Verdict.point("ALL_ADDRESSED", "count", members.size()))
                .relyingOn("A-20");
    }
}
