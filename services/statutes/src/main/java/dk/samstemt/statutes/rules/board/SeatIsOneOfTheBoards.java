package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** BO-1: the seat is one the statutes give the party, and the party is still a member. */
final class SeatIsOneOfTheBoards implements Rule<BoardMemberFacts> {

    @Override
    public String id() {
        return "BO-1";
    }

    @Override
    public Verdict ask(BoardMemberFacts facts, Law law) {
        BoardSeat seat = facts.seat();
        boolean given = Composition.seats(seat.party(), seat.business(), law) > 0;
        String code = !given ? "NO_SUCH_SEAT" : facts.partyIsMember() ? "SEAT_OF" : "PARTY_HAS_LEFT";
        return Verdict.of(given && facts.partyIsMember()).found(code, "party", seat.party());
    }
}
