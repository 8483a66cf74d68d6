package dk.samstemt.statutes.facts.board;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * Somebody who sits on the board and would vote.
 *
 * @param day the civil day of the question
 * @param seat the seat
 * @param partyIsMember whether the party of the seat is a member of the association on that day
 * @param periodFrom from when the person sits in its election period: the period's first day or a later one; it ends with the period
 * @param successorNominatedOn the day the next one was nominated for the seat; null while nobody is
 * @param successorElectedOn the day the next one was elected to the seat; null while nobody is
 */
public record BoardMemberFacts(LocalDate day, BoardSeat seat, boolean partyIsMember, LocalDate periodFrom,
        @MayBeUnsaid LocalDate successorNominatedOn, @MayBeUnsaid LocalDate successorElectedOn) {

    /** In another seat. */
    public BoardMemberFacts in(BoardSeat other) {
        return new BoardMemberFacts(day, other, partyIsMember, periodFrom, successorNominatedOn, successorElectedOn);
    }

    /** In another election period. */
    public BoardMemberFacts since(LocalDate other) {
        return new BoardMemberFacts(day, seat, partyIsMember, other, successorNominatedOn, successorElectedOn);
    }

    /** The next one nominated on another day. */
    public BoardMemberFacts successorNominated(LocalDate other) {
        return new BoardMemberFacts(day, seat, partyIsMember, periodFrom, other, successorElectedOn);
    }

    /** The next one elected on another day. */
    public BoardMemberFacts successorElected(LocalDate other) {
        return new BoardMemberFacts(day, seat, partyIsMember, periodFrom, successorNominatedOn, other);
    }
}
