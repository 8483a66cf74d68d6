package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What could be otherwise about the board: each seat taken or vacant, and each party no member. */
final class BoardAlternatives implements Alternatives<BoardFacts> {

    @Override
    public List<Alternative<BoardFacts>> of(BoardFacts facts, Law law) {
        return Stream.concat(seats(facts, law), facts.roll().stream().map(BoardAlternatives::left)).toList();
    }

    private static Stream<Alternative<BoardFacts>> seats(BoardFacts facts, Law law) {
        return law.profile().parties().stream().map(Party::id).flatMap(party -> Stream.of(false, true)
                .filter(business -> facts.roll().contains(party) && Composition.seats(party, business, law) > 0)
                .map(business -> seat(facts, party, business, law)));
    }

    /** A party that was no member has no seat to be taken. */
    private static Alternative<BoardFacts> left(String party) {
        return Alternative.choice("seatTaken/" + party, List.of(Move.of("onRoll", party, true, false, f ->
                new BoardFacts(f.day(), f.roll().stream().filter(other -> !other.equals(party)).toList(), f.seats()))));
    }

    /** All of a party's seats taken by elected members, or else nobody in any. */
    private static Alternative<BoardFacts> seat(BoardFacts facts, String party, boolean business, Law law) {
        int there = Composition.seats(party, business, law);
        boolean taken = taken(facts, party, business, there);
        String fact = business ? "businessSeatTaken" : "seatTaken";
        return Alternative.choice(fact + "/" + party, List.of(Move.of(fact, party, taken, !taken, f -> with(f, party, business, there))));
    }

    private static boolean taken(BoardFacts f, String party, boolean business, int there) {
        return f.seats().stream().filter(seat -> Composition.mine(seat, party, business) && seat.electedOnOrBefore(f.day())
                && !Composition.sitsElsewhere(seat, f)).count() >= there;
    }

    private static BoardFacts with(BoardFacts f, String party, boolean business, int there) {
        boolean taken = taken(f, party, business, there);
        List<BoardSeat> seats = new ArrayList<>(f.seats());
        seats.removeIf(seat -> Composition.mine(seat, party, business));
        IntStream.range(0, there).mapToObj(seat -> taken ? BoardSeat.vacant(party, business)
                : new BoardSeat(party, business, "seat:" + party + (seat == 0 ? "" : "#" + seat), party, f.day(), f.day(), null)).forEach(seats::add);
        return new BoardFacts(f.day(), f.roll(), seats);
    }
}
