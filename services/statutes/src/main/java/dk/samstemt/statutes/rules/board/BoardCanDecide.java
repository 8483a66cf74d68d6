package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** BO-15, said as soon as a seat falls vacant: whether the board can still decide anything. */
final class BoardCanDecide implements Rule<BoardFacts> {

    @Override
    public String id() {
        return "BO-15";
    }

    @Override
    public Verdict ask(BoardFacts facts, Law law) {
        List<String> vacant = new Composition(facts, law).without();
        List<Point> obstacles = new Vacancies(new BoardRule(null, law), facts.roll(), law).obstacles(vacant);
        return Verdict.unless(obstacles, vacant.isEmpty() ? Verdict.point("NOBODY_MISSING")
                : Verdict.point("VACANT_NOT_MANDATORY", "parties", vacant));
    }
}
