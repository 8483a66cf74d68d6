package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-15: a fee is set for the coming fiscal year, counted from the day of the assembly, and for no other. */
final class FeeIsForComingYear implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-15";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.items().stream().anyMatch(FeeIsForComingYear::setsFee);
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        int coming = facts.day().getYear() + 1;
        List<Point> wrong = facts.items().stream().filter(FeeIsForComingYear::setsFee)
                .filter(item -> item.feeYear() == null || item.feeYear() != coming)
                .map(item -> Verdict.point("WRONG_YEAR", "number", item.number(), "comingYear", coming,
                        "feeYear", item.feeYear() == null ? 0 : item.feeYear())).toList();
        Verdict verdict = Verdict.unless(wrong, Verdict.point("COMING_YEAR", "comingYear", coming));
        return facts.isExtraordinary() ? verdict.relyingOn("A-24") : verdict;
    }

    private static boolean setsFee(NoticeItem item) {
        return item.feeYear() != null || item.subject() == ItemSubject.FEE;
    }
}
