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
                .map(item -> misfit(item, law.profile().version())).toList();
        return Verdict.unless(wrong, Verdict.point("MATCHES", "version", law.profile().version()));
    }

    /** The wording itself stays out of rulings; which operation it is, or that it is another version or none, does not. */
    private static Point misfit(NoticeItem item, int version) {
        AmendmentFit fit = item.amendment();
        if (fit.misfit() < 0) {
            return Verdict.point("ANOTHER_VERSION", "number", item.number(), "quoted", fit.baseVersion(), "version", version);
        }
        return fit.provisions().isEmpty() ? Verdict.point("NO_OPERATIONS", "number", item.number())
                : Verdict.point("DOES_NOT_MATCH", "number", item.number(), "provisions", fit.provisions(), "operation", fit.misfit() + 1);
    }
}
