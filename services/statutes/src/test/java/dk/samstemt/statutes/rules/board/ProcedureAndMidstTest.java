package dk.samstemt.statutes.rules.board;

import static dk.samstemt.statutes.rules.board.Boards.LAW;
import static dk.samstemt.statutes.rules.board.Boards.day;
import static dk.samstemt.statutes.rules.board.Boards.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.board.AppointmentFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.ProxyHolder;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told would have changed a ruling about the board's own rules of procedure, a member's term, and those whom it appoints. */
class ProcedureAndMidstTest {

    private static final AppointmentFacts IN_TURN = Boards.appointment("2023-11-01", "2025-10-31", "kkr-hovedstaden", "region-sjaelland", "dtu");

    private static List<String> changes(Ruling ruling) {
        Said.of(ruling);
        return Said.changes(ruling);
    }

    private static List<String> decided(BoardMeetingForm form, RulesOfProcedure rules, BoardVote... votes) {
        List<String> parties = Stream.of(votes).map(BoardVote::party).toList();
        List<BoardVote> all = new ArrayList<>(Boards.votes().stream().filter(vote -> !parties.contains(vote.party())).toList());
        all.addAll(List.of(votes));
        return changes(LAW.decision(Boards.with(Boards.decision(null, "ku", all), form, rules)));
    }

    @Test
    void BO_13_the_rules_of_procedure_could_have_provided_for_it_or_been_adopted_before() {
        assertThat(decided(BoardMeetingForm.VIRTUAL, rules("2023-11-19", false, true, false))).contains("virtualMeetings=true");
        assertThat(decided(BoardMeetingForm.WRITTEN, rules("2023-11-19", true, false, false))).contains("writtenDecisions=true");
        assertThat(decided(BoardMeetingForm.WRITTEN, rules("2023-11-20", true, true, true))).contains("procedureAdoptedOn=2023-11-19", "decidedOn=2023-11-21");
        assertThat(decided(BoardMeetingForm.WRITTEN, rules("2023-11-10", true, true, true))).contains("procedureAdoptedOn=2023-11-20", "decidedOn=2023-11-10");
    }

    @Test
    void BO_13_they_could_have_provided_for_proxies_and_for_more_of_them() {
        BoardVote one = new BoardVote("kkr-sjaelland", false, true, dk.samstemt.statutes.decision.Stance.FOR, new ProxyHolder("ku", false));
        BoardVote two = new BoardVote("kkr-hovedstaden", false, true, dk.samstemt.statutes.decision.Stance.FOR, new ProxyHolder("ku", false));
        assertThat(decided(BoardMeetingForm.PHYSICAL, rules("2023-11-19", false, false, false), one)).contains("proxies=true");
        assertThat(decided(BoardMeetingForm.PHYSICAL, rules("2023-11-19", false, false, true), one, two)).contains("proxiesPerHolder=2");
    }

    @Test
    void BO_5_a_party_that_is_against_could_have_been_no_member() {
        assertThat(changes(Boards.decided("region-sjaelland AGAINST"))).contains("onRoll region-sjaelland=false");
    }

    @Test
    void BO_12_their_notice_could_have_been_shorter_or_they_adopted_too_late() {
        RulesOfProcedure ten = new RulesOfProcedure("2023-1", day("2024-01-10"), false, false, false, null, 10);
        assertThat(changes(LAW.meetingCalled(new BoardMeetingFacts(day("2024-03-20"), day("2024-03-13"), true, List.of(), ten))))
                .contains("procedureNoticeDays=7", "procedureAdoptedOn=2024-03-20");
        assertThat(changes(LAW.meetingCalled(new BoardMeetingFacts(day("2024-03-20"), day("2024-03-13"), true, List.of(), ten.withNoticeDays(7)))))
                .contains("procedureNoticeDays=8");
    }

    private static List<String> votes(LocalDate periodFrom, LocalDate nominated, LocalDate elected, UnaryOperator<BoardSeat> change) {
        return changes(LAW.memberMayVote(new BoardMemberFacts(Boards.DAY, change.apply(Boards.seat("ku", false)), true, periodFrom, nominated, elected)));
    }

    @Test
    void BO_2_the_term_could_have_begun_or_ended_another_day_and_the_seat_been_empty() {
        LocalDate since = day("2022-02-01");
        assertThat(votes(since, null, null, seat -> seat)).contains("endedOn=2023-11-20", "seatTaken ku=false", "successorElectedOn=2023-11-20", "periodFrom=2023-11-21");
        assertThat(votes(since, null, null, seat -> seat.of(null))).containsExactly("seatTaken ku=true");
        assertThat(votes(since, null, day("2023-11-20"), seat -> seat)).contains("successorElectedOn=2023-11-21");
        assertThat(votes(since, null, null, seat -> seat.ended(day("2023-11-20")))).contains("endedOn=2023-11-21");
        assertThat(Said.changes(BoardCourts.MEMBER.rule(new BoardMemberFacts(Boards.DAY, Boards.seat("ku", false), true, since, Boards.DAY, null),
                dk.samstemt.statutes.rules.Law.of(Boards.profile("A-18", "UNTIL_APPOINTED"))))).contains("successorNominatedOn=2023-11-21");
    }

    private static List<String> appointed(UnaryOperator<AppointmentFacts> change) {
        return changes(LAW.appointment(change.apply(IN_TURN)));
    }

    @Test
    void BO_11_those_appointed_could_have_sat_on_the_board_otherwise() {
        assertThat(appointed(f -> f.outOf(Boards.seatsBut("dtu", seat -> new BoardSeat("dtu", false, "p-dtu", "dtu", seat.nominatedOn(), null, null)))))
                .contains("electedMember VICE_CHAIR_2=true");
        assertThat(appointed(f -> f.outOf(Boards.seatsBut("dtu", seat -> seat.ended(IN_TURN.day()))))).contains("leftBoardOn VICE_CHAIR_2=2023-11-02");
        assertThat(appointed(f -> f.outOf(Boards.seatsBut("dtu", seat -> seat.ofBusiness(true))))).contains("ofBusiness VICE_CHAIR_2=false");
        assertThat(appointed(f -> f)).contains("electedMember CHAIR=false", "ofBusiness CHAIR=true", "appointedAs dtu=CHAIR", "decidedOn=2023-11-02");
    }

    @Test
    void BO_11_an_office_filled_twice_could_have_been_the_other_one() {
        List<OfficeHolder> twice = new ArrayList<>(IN_TURN.appointed());
        twice.set(2, new OfficeHolder(Office.VICE_CHAIR_1, "p-dtu", "dtu"));
        assertThat(appointed(f -> f.with(twice))).contains("appointedAs dtu=VICE_CHAIR_2", "appointedAs region-sjaelland=VICE_CHAIR_2");
    }
}
