package dk.samstemt.statutes.rules.board;

import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;

/** The questions on the board and its chairmanship. */
public final class BoardCourts {

    static final Court<BoardMemberFacts> MEMBER = new Court<>(RulingKind.BOARD_MEMBER_MAY_VOTE, BoardMemberFacts.class, List.of(
            new SeatIsOneOfTheBoards(), new TermRuns(), new MemberIsNominatedAndElected()), new MemberAlternatives());
    static final Court<BoardFacts> COMPLETE = new Court<>(RulingKind.BOARD_COMPLETE, BoardFacts.class, List.of(
            new BoardIsComposed(), new VacantSeatIsNominatedFor()), new BoardAlternatives());
    static final Court<BoardFacts> ABLE = new Court<>(RulingKind.BOARD_CAN_DECIDE, BoardFacts.class, List.of(
            new BoardCanDecide()), new BoardAlternatives());
    static final Court<BoardMeetingFacts> MEETING = new Court<>(RulingKind.BOARD_MEETING_CALLED, BoardMeetingFacts.class, List.of(
            new MeetingIsCalledFor(), new NoticeIsAsTheRulesOfProcedureSay()), new MeetingAlternatives());
    static final Court<BoardDecisionFacts> DECISION = new Court<>(RulingKind.BOARD_DECISION_ADOPTED, BoardDecisionFacts.class, List.of(
            BoardAdopts.generally(), BoardAdopts.onMatters(), new MandatorySeatsAreTaken(), new OnlyTheElectedVote(),
            new ProcedureIsProvidedFor()), new DecisionAlternatives());
    static final Court<AppointmentFacts> APPOINTMENT = new Court<>(RulingKind.CHAIRMANSHIP_APPOINTED, AppointmentFacts.class, List.of(
            new BoardAppointsFromItsMidst(), new OfficesFollowTheTurn(), new OneOfEachClass()), new AppointmentAlternatives());

    private BoardCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of(MEMBER, COMPLETE, ABLE, MEETING, DECISION, APPOINTMENT);
    }
}
