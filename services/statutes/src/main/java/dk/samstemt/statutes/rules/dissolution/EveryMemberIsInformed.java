package dk.samstemt.statutes.rules.dissolution;

import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** DI-1: every member is informed of the proposal as many days before the assembly as the statutes demand. */
final class EveryMemberIsInformed implements Rule<DissolutionFacts> {

    @Override
    public String id() {
        return "DI-1";
    }

    @Override
    public Verdict ask(DissolutionFacts facts, Law law) {
        Information information = new Information(facts, law);
        List<String> members = information.members();
        LocalDate last = information.lastDay();
        LocalDate informed = information.lastInformed();
        List<Point> wanting = members.stream().flatMap(member -> wanting(member, last, information)).toList();
        Verdict verdict = Verdict.unless(wanting, Verdict.point("ALL_INFORMED", "count", members.size(), "lastInformed", informed,
                "lastLawfulDay", last, "slackDays", ChronoUnit.DAYS.between(informed, last))).relyingOn("A-2", "A-6", "A-42");
        return facts.left().isEmpty() ? verdict : verdict.relyingOn("A-20");
    }

    private static Stream<Point> wanting(String member, LocalDate last, Information information) {
        LocalDate on = information.informed(member).orElse(null);
        if (on == null) {
            return Stream.of(Verdict.point("NOT_INFORMED", "member", member, "lastLawfulDay", last));
        }
        return !on.isAfter(last) ? Stream.empty() : Stream.of(Verdict.point("INFORMED_LATE", "member", member, "informedOn", on,
                "lastLawfulDay", last, "missingDays", ChronoUnit.DAYS.between(last, on)));
    }
}
