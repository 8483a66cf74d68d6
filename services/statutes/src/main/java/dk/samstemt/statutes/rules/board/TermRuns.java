package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.time.LocalDate;

/** BO-2: who was elected sits for the election period, and on after it until the next one is elected. */
final class TermRuns implements Rule<BoardMemberFacts> {

    @Override
    public String id() {
        return "BO-2";
    }

    @Override
    public Verdict ask(BoardMemberFacts facts, Law law) {
        LocalDate replaced = law.reads("A-18", "UNTIL_APPOINTED") ? facts.successorNominatedOn() : facts.successorElectedOn();
        boolean over = replaced != null && !facts.day().isBefore(replaced);
        boolean sits = facts.seat().takenOn(facts.day()) && !facts.day().isBefore(facts.periodFrom());
        return Verdict.of(sits && !over).found(point(facts, sits, over ? replaced : null, law)).relyingOn("A-18");
    }

    private static Point point(BoardMemberFacts facts, boolean sits, LocalDate replaced, Law law) {
        LocalDate ends = ends(facts.periodFrom(), law);
        if (!sits) {
            return Verdict.point("NOT_IN_THE_SEAT", "party", facts.seat().party());
        }
        if (replaced != null) {
            return Verdict.point("REPLACED", "day", replaced);
        }
        return Verdict.point(facts.day().isAfter(ends) ? "ACTS_ON" : "TERM_RUNS", "until", ends);
    }

    /** The last day of the election period in which a day falls, also of the first one (§ 12 stk. 1); where no election is named, of a whole term from that day. */
    static LocalDate ends(LocalDate day, Law law) {
        int years = Integer.parseInt(law.value("board.term", day));
        return law.parameter("election.day").map(elections -> Term.endOfPeriod(day, LocalDate.parse(law.value(elections.id(), day)), years))
                .orElseGet(() -> Term.lastDay(day, years));
    }
}
