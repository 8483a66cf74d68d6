package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Set;

/** BO-15: while a mandatory seat is vacant the board can decide nothing, however the others vote. */
final class MandatorySeatsAreTaken implements Rule<BoardDecisionFacts> {

    @Override
    public String id() {
        return "BO-15";
    }

    @Override
    public Verdict ask(BoardDecisionFacts facts, Law law) {
        Set<String> vacant = new BoardTally(facts, law).vacant();
        vacant.retainAll(facts.roll());
        List<Point> obstacles = new Vacancies(new BoardRule(facts.matter(), law), facts.roll(), law).obstacles(vacant);
        return Verdict.unless(obstacles, vacant.isEmpty() ? Verdict.point("NOBODY_MISSING")
                : Verdict.point("VACANT_NOT_MANDATORY", "parties", List.copyOf(vacant)));
    }
}
