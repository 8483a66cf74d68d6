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
                .map(business -> seat(facts, party, business)));
    }

    /** A party that was no member has no seat to be taken. */
    private static Alternative<BoardFacts> left(String party) {
        return Alternative.choice("seatTaken/" + party, List.of(Move.of("onRoll", party, true, false, f ->
                new BoardFacts(f.day(), f.roll().stream().filter(other -> !other.equals(party)).toList(), f.seats()))));
    }

    private static Alternative<BoardFacts> seat(BoardFacts facts, String party, boolean business) {
        boolean taken = facts.seats().stream().anyMatch(seat -> Composition.mine(seat, party, business) && seat.electedOnOrBefore(facts.day()));
        String fact = business ? "businessSeatTaken" : "seatTaken";
        return Alternative.choice(fact + "/" + party, List.of(Move.of(fact, party, taken, !taken, f -> with(f, party, business))));
    }

    private static BoardFacts with(BoardFacts f, String party, boolean business) {
        boolean taken = f.seats().stream().anyMatch(seat -> Composition.mine(seat, party, business) && seat.electedOnOrBefore(f.day()));
        List<BoardSeat> seats = new ArrayList<>(f.seats());
        seats.removeIf(seat -> Composition.mine(seat, party, business));
        seats.add(taken ? BoardSeat.vacant(party, business)
                : new BoardSeat(party, business, "seat:" + party, party, f.day(), f.day(), null));
        return new BoardFacts(f.day(), f.roll(), seats);
    }
}
