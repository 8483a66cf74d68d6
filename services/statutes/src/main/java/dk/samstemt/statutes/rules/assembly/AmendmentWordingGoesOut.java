package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** AM-5: the full wording of an amendment goes out with the notice of an extraordinary assembly. */
final class AmendmentWordingGoesOut implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "AM-5";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.isExtraordinary() && !facts.amendments().isEmpty();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Point> missing = facts.amendments().stream().filter(item -> !item.wordingIncluded())
                .map(item -> Verdict.point("AMENDMENT_WORDING_MISSING", "number", item.number())).toList();
        return Verdict.unless(missing, Verdict.point("AMENDMENT_WORDING")).relyingOn("A-4");
    }
}
