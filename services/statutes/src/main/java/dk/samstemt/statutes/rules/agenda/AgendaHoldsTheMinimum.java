package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.AgendaItem;
import dk.samstemt.statutes.profile.AgendaPoint;
import dk.samstemt.statutes.profile.OrdinaryAgenda;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** GA-6: the agenda of an ordinary assembly holds at least the points the statutes list; their order is custom. */
final class AgendaHoldsTheMinimum implements Rule<AgendaFacts> {

    @Override
    public String id() {
        return "GA-6";
    }

    @Override
    public boolean applies(AgendaFacts facts) {
        return facts.kind() == AssemblyKind.ORDINARY;
    }

    @Override
    public Verdict ask(AgendaFacts facts, Law law) {
        List<AgendaPoint> wanted = points(law).filter(point -> !point.onlyAfterElections() || facts.boardIsToBeElected()).toList();
        return Verdict.unless(wanted.stream().flatMap(point -> objection(point, facts)).toList(),
                Verdict.point("HOLDS_ALL", "count", wanted.size()));
    }

    static Stream<AgendaPoint> points(Law law) {
        return Optional.ofNullable(law.profile().ordinaryAgenda()).map(OrdinaryAgenda::points).stream().flatMap(List::stream);
    }

    private static Stream<Point> objection(AgendaPoint point, AgendaFacts facts) {
        List<AgendaItem> about = facts.items().stream().filter(item -> item.subject() == point.subject()).toList();
        if (about.isEmpty()) {
            return Stream.of(Verdict.point("POINT_MISSING", "subject", point.subject(), "kind", point.kind()));
        }
        return about.stream().anyMatch(item -> fits(item, point, facts)) ? Stream.of() : Stream.of(Verdict.point("POINT_OF_ANOTHER_KIND",
                "subject", point.subject(), "number", about.get(0).number(), "kind", point.kind()));
    }

    /** Proposals are decided or not as they come; in a written assembly the chair of the meeting is given (GA-12). */
    private static boolean fits(AgendaItem item, AgendaPoint point, AgendaFacts facts) {
        boolean open = item.subject() == ItemSubject.PROPOSALS
                || item.subject() == ItemSubject.CHAIR_OF_MEETING && facts.form() == AssemblyForm.WRITTEN;
        return open || item.kind() == point.kind();
    }
}
