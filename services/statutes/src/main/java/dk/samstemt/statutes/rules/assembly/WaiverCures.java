package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.stream.Stream;

/** GA-13: a party's waiver in writing cures its late notice until the deadline; its assent alone does not. */
final class WaiverCures implements Rule<WaiverFacts> {

    @Override
    public String id() {
        return "GA-13";
    }

    @Override
    public Verdict ask(WaiverFacts facts, Law law) {
        return Verdict.unless(Stream.of(document(facts), dates(facts, law), moment(facts)).flatMap(found -> found).toList(),
                Verdict.point("WAIVER_CURES", "party", facts.party())).relyingOn("A-3");
    }

    private static Stream<Point> document(WaiverFacts facts) {
        if (facts.evidenced()) {
            return Stream.of(Verdict.point("NOTHING_TO_WAIVE", "party", facts.party()));
        }
        return facts.document() == WaiverDocument.WRITTEN_WAIVER ? Stream.of()
                : Stream.of(Verdict.point("ASSENT_WAIVES_NOTHING", "party", facts.party()));
    }

    private static Stream<Point> dates(WaiverFacts facts, Law law) {
        boolean later = facts.givenOn().isAfter(law.calendar().dayOf(facts.decidedAt()));
        boolean earlier = facts.noticeDay() != null && facts.givenOn().isBefore(facts.noticeDay());
        return later || earlier ? Stream.of(Verdict.point(later ? "WAIVER_DATED_LATER" : "WAIVER_BEFORE_NOTICE", "day",
                facts.givenOn())) : Stream.of();
    }

    private static Stream<Point> moment(WaiverFacts facts) {
        return facts.decidedAt().isBefore(facts.deadline()) ? Stream.of()
                : Stream.of(Verdict.point("WAIVER_TOO_LATE", "at", facts.decidedAt(), "deadline", facts.deadline()));
    }
}
