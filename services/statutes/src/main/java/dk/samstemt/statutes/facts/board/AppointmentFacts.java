package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.OfficeHolder;
import java.time.LocalDate;
import java.util.List;

/**
 * An appointment of the chairmanship.
 *
 * @param day the day the board appoints
 * @param from first day of the term
 * @param until last day of the term
 * @param appointed the chairmanship as it would be, all offices
 * @param board the board's seats on that day
 * @param decided whether the board's decision on it was adopted (BO-5)
 */
public record AppointmentFacts(LocalDate day, LocalDate from, LocalDate until, List<OfficeHolder> appointed,
        List<BoardSeat> board, boolean decided) {

    /** Decided on another day. */
    public AppointmentFacts on(LocalDate other) {
        return new AppointmentFacts(other, from, until, appointed, board, decided);
    }

    /** Others appointed. */
    public AppointmentFacts with(List<OfficeHolder> others) {
        return new AppointmentFacts(day, from, until, others, board, decided);
    }

    /** Out of another board. */
    public AppointmentFacts outOf(List<BoardSeat> others) {
        return new AppointmentFacts(day, from, until, appointed, others, decided);
    }
}
