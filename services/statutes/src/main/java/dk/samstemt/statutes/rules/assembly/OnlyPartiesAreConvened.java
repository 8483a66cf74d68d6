package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** MEM-3: member municipalities are convened by way of their contact council, so nobody but a party is a recipient. */
final class OnlyPartiesAreConvened implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "MEM-3";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Point> others = facts.recipients().stream().filter(recipient -> !law.knows(recipient))
                .map(recipient -> Verdict.point("NOT_A_PARTY", "party", recipient)).toList();
        return Verdict.unless(others, Verdict.point("ONLY_PARTIES"));
    }
}
