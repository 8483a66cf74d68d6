package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** AM-2: what an amendment says stands there does stand there, letter by letter. */
final class AmendmentQuotesVersionInForce implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "AM-2";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return !facts.amendments().isEmpty();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Point> wrong = facts.amendments().stream().filter(item -> !item.amendment().fits())
                .map(item -> Verdict.point("DOES_NOT_MATCH", "number", item.number(), "provisions",
                        item.amendment().provisions(), "operation", item.amendment().misfit() + 1)).toList();
        return Verdict.unless(wrong, Verdict.point("MATCHES", "version", law.profile().version()));
    }
}
