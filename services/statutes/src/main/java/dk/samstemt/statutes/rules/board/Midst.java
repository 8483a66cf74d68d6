package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import java.util.Optional;

/** Which seat on the board an appointed person comes from. */
final class Midst {

    private Midst() {
    }

    static Optional<BoardSeat> seat(OfficeHolder holder, AppointmentFacts facts) {
        return facts.board().stream().filter(seat -> seat.takenOn(facts.day()) && seat.person().equals(holder.person())
                && seat.party().equals(holder.party())).findFirst();
    }

    static boolean fromBusiness(OfficeHolder holder, AppointmentFacts facts) {
        return seat(holder, facts).map(BoardSeat::business).orElse(false);
    }
}
