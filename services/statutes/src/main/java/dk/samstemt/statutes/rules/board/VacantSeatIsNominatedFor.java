package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.stream.Stream;

/** BO-2: when a seat falls vacant, the body the member came from nominates a new one, who is seated provisionally until elected. */
final class VacantSeatIsNominatedFor implements Rule<BoardFacts> {

    @Override
    public String id() {
        return "BO-2";
    }

    @Override
    public Verdict ask(BoardFacts facts, Law law) {
        List<Point> open = new Composition(facts, law).objections().stream().filter(point -> point.code().startsWith("VACANT"))
                .map(point -> Verdict.point("TO_BE_NOMINATED", "party", point.values().get("party"))).toList();
        Verdict verdict = open.isEmpty() ? Verdict.of(true).found("NOBODY_TO_NOMINATE") : new Verdict(false, open, List.of());
        return verdict.found(provisional(facts).map(seat -> Verdict.point("SEATED_PROVISIONALLY", "party", seat.party())).toList()).relyingOn("A-18");
    }

    private static Stream<BoardSeat> provisional(BoardFacts facts) {
        return facts.seats().stream().filter(seat -> seat.takenOn(facts.day()) && !seat.electedOnOrBefore(facts.day()));
    }
}
