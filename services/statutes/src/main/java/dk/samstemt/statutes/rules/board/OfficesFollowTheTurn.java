package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.profile.Turn;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** BO-3: the offices go to those whose turn it is on the first day of the term; the two vice-chairs have no order. */
final class OfficesFollowTheTurn implements Rule<AppointmentFacts> {

    @Override
    public String id() {
        return "BO-3";
    }

    @Override
    public Verdict ask(AppointmentFacts facts, Law law) {
        Turn turn = Rotation.on(facts.from(), law);
        List<Point> objections = facts.appointed().stream().filter(holder -> holder.office() == Office.CHAIR
                        && !fits(holder, turn.chair(), law)).map(holder -> notTheTurn(holder, List.of(turn.chair())))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        objections.addAll(viceChairs(facts, List.of(turn.viceChair1(), turn.viceChair2()), law));
        return Verdict.unless(objections, Verdict.point("TURN", "from", facts.from(), "chair", turn.chair(),
                "viceChairs", List.of(turn.viceChair1(), turn.viceChair2()))).relyingOn("A-32");
    }

    /** Whichever way round the two fit; otherwise those who fit in neither place, or both when they want the same one. */
    private static List<Point> viceChairs(AppointmentFacts facts, List<String> wanted, Law law) {
        List<OfficeHolder> holders = facts.appointed().stream().filter(holder -> holder.office() != Office.CHAIR).toList();
        List<OfficeHolder> strangers = holders.stream()
                .filter(holder -> wanted.stream().noneMatch(place -> fits(holder, place, law))).toList();
        boolean samePlace = strangers.isEmpty() && holders.size() == wanted.size()
                && wanted.stream().anyMatch(place -> holders.stream().noneMatch(holder -> fits(holder, place, law)));
        Stream<OfficeHolder> objected = samePlace ? holders.stream() : strangers.stream();
        return objected.map(holder -> notTheTurn(holder, wanted)).toList();
    }

    private static boolean fits(OfficeHolder holder, String place, Law law) {
        return holder.party().equals(place) || law.classOf(holder.party()).equals(place);
    }

    private static Point notTheTurn(OfficeHolder holder, List<String> turn) {
        return Verdict.point("NOT_THE_TURN", "office", holder.office(), "party", holder.party(), "turn", turn);
    }
}
