package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.Candidate;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.stream.Stream;

/**
 * GA-22: the board is elected at the first ordinary or written assembly convened after a municipal and regional election and at no
 * other, unless a nominee waits for a seat that fell vacant; elected are exactly those nominated.
 */
final class BoardElectionIsDue implements Rule<AgendaFacts> {

    @Override
    public String id() {
        return "GA-22";
    }

    @Override
    public Verdict ask(AgendaFacts facts, Law law) {
        boolean there = facts.items().stream().anyMatch(item -> item.subject() == ItemSubject.BOARD_ELECTION);
        if (!there) {
            boolean due = facts.boardIsToBeElected() && mayElect(facts);
            return Verdict.of(!due).found(due ? "ELECTION_MISSING" : "NO_ELECTION");
        }
        return Verdict.unless(Stream.concat(occasion(facts), candidates(facts)).toList(),
                Verdict.point(facts.boardIsToBeElected() ? "ELECTION" : "BY_ELECTION", "count", facts.proposed().size()));
    }

    private static boolean mayElect(AgendaFacts facts) {
        return facts.kind() == AssemblyKind.ORDINARY || facts.form() == AssemblyForm.WRITTEN;
    }

    private static Stream<Point> occasion(AgendaFacts facts) {
        if (facts.boardIsToBeElected()) {
            return mayElect(facts) ? Stream.of() : Stream.of(Verdict.point("ELECTION_NOT_HERE"));
        }
        return facts.vacancies() ? Stream.of() : Stream.of(Verdict.point("ELECTION_NOT_DUE"));
    }

    private static Stream<Point> candidates(AgendaFacts facts) {
        return Stream.concat(missing("NOT_PROPOSED", facts.nominated(), facts.proposed()),
                missing("NOT_NOMINATED", facts.proposed(), facts.nominated()));
    }

    private static Stream<Point> missing(String code, List<Candidate> from, List<Candidate> in) {
        return from.stream().filter(candidate -> !in.contains(candidate))
                .map(candidate -> Verdict.point(code + (candidate.business() ? "_BUSINESS" : ""), "party", candidate.party()));
    }
}
