package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** AM-1: an amendment is adopted by an assembly only, so its item is a decision and carries the operations. */
final class AmendmentIsDecided implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "AM-1";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return facts.items().stream().anyMatch(AmendmentIsDecided::amends);
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Point> wrong = facts.items().stream().filter(AmendmentIsDecided::amends)
                .filter(item -> item.kind() != ItemKind.DECISION || item.amendment() == null)
                .map(item -> Verdict.point("AMENDMENT_NOT_DECIDED", "number", item.number())).toList();
        return Verdict.unless(wrong, Verdict.point("AMENDMENT_DECIDED"));
    }

    private static boolean amends(NoticeItem item) {
        return item.subject() == ItemSubject.AMENDMENT || item.amendment() != null;
    }
}
