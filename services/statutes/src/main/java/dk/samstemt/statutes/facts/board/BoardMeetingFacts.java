package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.List;

/**
 * A meeting of the board that is to be held.
 *
 * @param day the day of the meeting
 * @param noticeOn the day its notice goes out
 * @param calledByChairmanship whether the chairmanship calls it
 * @param demandedBy the board members who have demanded it
 * @param rulesOfProcedure the rules of procedure; null while there are none
 */
public record BoardMeetingFacts(LocalDate day, LocalDate noticeOn, boolean calledByChairmanship, List<Demand> demandedBy,
        @MayBeUnsaid RulesOfProcedure rulesOfProcedure) {

    /** Called under other rules of procedure. */
    public BoardMeetingFacts under(RulesOfProcedure other) {
        return new BoardMeetingFacts(day, noticeOn, calledByChairmanship, demandedBy, other);
    }
}
