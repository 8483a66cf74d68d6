package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.Instant;
import java.util.List;

/** AM-3: nothing is in force before it is adopted, so an amendment states no day that begins before the close. */
final class AmendmentBeginsOnceAdopted implements Rule<NoticeCase> {

    @Override
    public String id() {
        return "AM-3";
    }

    @Override
    public boolean applies(NoticeCase facts) {
        return !stated(facts).isEmpty();
    }

    @Override
    public Verdict ask(NoticeCase facts, Law law) {
        Instant close = facts.close(law);
        List<Point> wrong = stated(facts).stream().filter(item -> Beginning.tooEarly(item.amendment().inForceFrom(), close, law))
                .map(item -> Verdict.point("BEGINS_BEFORE_ADOPTION", "number", item.number(), "from", item.amendment().inForceFrom(),
                        "earliestDay", Beginning.earliest(close, law))).toList();
        Verdict verdict = wrong.isEmpty() ? Verdict.of(true).found(stated(facts).stream()
                .map(item -> Verdict.point("BEGINS", "number", item.number(), "from", item.amendment().inForceFrom())).toList())
                : Verdict.of(false).found(wrong);
        return verdict.relyingOn("A-31");
    }

    private static List<NoticeItem> stated(NoticeCase facts) {
        return facts.amendments().stream().filter(item -> item.amendment().inForceFrom() != null).toList();
    }
}
