package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.stream.Stream;

/** GA-21: every item has a kind that fits it; under any other business nothing is decided. */
final class EveryItemHasAKind implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "GA-21";
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        List<Point> wrong = facts.items().stream().flatMap(EveryItemHasAKind::objection).toList();
        return Verdict.unless(wrong, Verdict.point("KINDS_FIT", "decided", facts.decided().size()));
    }

    private static Stream<Point> objection(NoticeItem item) {
        if (item.kind() == null) {
            return Stream.of(Verdict.point("NO_KIND", "number", item.number()));
        }
        if (item.subject() == ItemSubject.ANY_OTHER_BUSINESS && item.isDecided()) {
            return Stream.of(Verdict.point("OTHER_BUSINESS_DECIDES", "number", item.number()));
        }
        boolean feeUndecided = item.subject() == ItemSubject.FEE && item.kind() != ItemKind.DECISION;
        return feeUndecided ? Stream.of(Verdict.point("FEE_NOT_DECIDED", "number", item.number())) : Stream.of();
    }
}
