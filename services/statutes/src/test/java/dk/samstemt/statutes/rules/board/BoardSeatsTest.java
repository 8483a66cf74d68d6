package dk.samstemt.statutes.rules.board;

import static dk.samstemt.statutes.rules.board.Boards.LAW;
import static dk.samstemt.statutes.rules.board.Boards.ROLL;
import static dk.samstemt.statutes.rules.board.Boards.day;
import static dk.samstemt.statutes.rules.board.Boards.seat;
import static dk.samstemt.statutes.rules.board.Boards.seats;
import static dk.samstemt.statutes.rules.board.Boards.seatsBut;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardSeatsTest {

    private static final LocalDate PERIOD = day("2022-01-01");

    private static BoardFacts board(List<BoardSeat> seats) {
        return new BoardFacts(Boards.DAY, ROLL, seats);
    }

    private static BoardMemberFacts member(String day, BoardSeat seat) {
        return new BoardMemberFacts(day(day), seat, true, PERIOD, null, null);
    }

    private static BoardMemberFacts replaced(String day, String nominated, String elected) {
        return new BoardMemberFacts(day(day), seat("ku", false), true, PERIOD, nominated == null ? null : day(nominated), elected == null ? null : day(elected));
    }

    @Test
    void BO_1_eleven_seats_nine_with_a_vote_and_two_from_business() {
        Ruling full = LAW.complete(board(seats()));
        assertThat(full.yes()).isTrue();
        assertThat(full.points("BO-1", "COMPOSED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("voting", 9L).containsEntry("business", 2L));
        Ruling vacant = LAW.complete(board(seatsBut("ku", seat -> BoardSeat.vacant("ku", false))));
        assertThat(vacant.refusedBy()).containsExactly("BO-1", "BO-2");
        assertThat(vacant.points("BO-1", "VACANT")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "ku"));
        List<BoardSeat> noBusiness = seats().stream().filter(seat -> !seat.business() || seat.party().equals("kkr-sjaelland")).toList();
        assertThat(LAW.complete(board(noBusiness)).points("BO-1", "VACANT_BUSINESS")).hasSize(1);
    }

    @Test
    void BO_1_nobody_sits_in_a_seat_the_statutes_do_not_give() {
        List<BoardSeat> more = new ArrayList<>(seats());
        more.add(new BoardSeat("ku", false, "p-2", "ku", PERIOD, PERIOD, null));
        assertThat(LAW.complete(board(more)).points("BO-1", "ONE_TOO_MANY")).hasSize(1);
        more.set(more.size() - 1, seat("dtu", true));
        assertThat(LAW.complete(board(more)).points("BO-1", "ONE_TOO_MANY_BUSINESS")).hasSize(1);
        more.set(more.size() - 1, seat("albertslund", false));
        assertThat(LAW.complete(board(more)).points("BO-1", "NO_SUCH_SEAT")).hasSize(1);
        assertThat(LAW.complete(new BoardFacts(Boards.DAY, ROLL.subList(0, 8), seats())).points("BO-1", "ONE_TOO_MANY")).as("the party has left")
                .singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "ruc"));
        assertThat(LAW.complete(new BoardFacts(Boards.DAY, ROLL.subList(0, 8), seats().stream().filter(seat -> !seat.party().equals("ruc")).toList())).yes()).isTrue();
    }

    @Test
    void BO_1_each_seat_has_a_person_of_its_own() {
        Ruling one = LAW.complete(board(seatsBut("dtu", seat -> seat.of("p-ku"))));
        assertThat(one.refusedBy()).containsExactly("BO-1");
        assertThat(one.points("BO-1", "SEVERAL_SEATS")).extracting(point -> point.values().get("party")).containsExactly("ku", "dtu");
        assertThat(Said.changes(one)).contains("seatTaken ku=true", "seatTaken dtu=true");
        List<BoardSeat> business = seats().stream().map(seat -> seat.business() ? seat.of("b-1") : seat).toList();
        assertThat(LAW.complete(board(business)).points("BO-1", "SEVERAL_SEATS")).hasSize(2);
        List<BoardSeat> before = new ArrayList<>(seats());
        before.add(seat("ku", false).of("p-dtu").ended(Boards.DAY));
        assertThat(LAW.complete(board(before)).yes()).as("has left the other seat").isTrue();
    }

    @Test
    void BO_1_nobody_sits_on_the_board_before_nomination_and_election() {
        assertThat(LAW.complete(new BoardFacts(day("2021-11-20"), ROLL, seats())).points("BO-1", "VACANT")).hasSize(9);
        BoardSeat seat = seat("ku", false);
        assertThat(seat.takenOn(day("2021-12-09"))).isFalse();
        assertThat(seat.takenOn(day("2021-12-10"))).as("nominated").isTrue();
        BoardSeat elected = new BoardSeat("ku", false, "p", null, null, day("2022-02-01"), null);
        assertThat(elected.takenOn(day("2022-01-31"))).isFalse();
        assertThat(elected.takenOn(day("2022-02-01"))).isTrue();
        assertThat(new BoardSeat("ku", false, "p", null, null, null, null).takenOn(day("2019-01-01"))).as("nothing is known of it").isTrue();
    }

    @Test
    void BO_1_a_vote_needs_a_seat_of_a_party_that_is_a_member() {
        assertThat(LAW.memberMayVote(member("2023-11-20", seat("ku", false))).points("BO-1", "SEAT_OF")).hasSize(1);
        assertThat(LAW.memberMayVote(member("2023-11-20", seat("albertslund", false))).points("BO-1", "NO_SUCH_SEAT")).hasSize(1);
        BoardMemberFacts left = new BoardMemberFacts(Boards.DAY, seat("ku", false), false, PERIOD, null, null);
        assertThat(LAW.memberMayVote(left).refusedBy()).containsExactly("BO-1");
        assertThat(LAW.memberMayVote(left).points("BO-1", "PARTY_HAS_LEFT")).hasSize(1);
    }

    @Test
    void BO_2_the_term_runs_four_years_from_the_first_of_january_and_the_old_board_acts_on() {
        assertThat(LAW.termEnds(PERIOD)).isEqualTo("2025-12-31");
        assertThat(LAW.termEnds(LocalDate.parse("2018-01-01"))).as("before the first value, that one").isEqualTo("2021-12-31");
        assertThat(LAW.memberMayVote(member("2025-12-31", seat("ku", false))).points("BO-2", "TERM_RUNS")).singleElement()
                .satisfies(point -> assertThat(point.values()).containsEntry("until", "2025-12-31"));
        Ruling after = LAW.memberMayVote(member("2026-01-01", seat("ku", false)));
        assertThat(after.points("BO-2", "ACTS_ON")).hasSize(1);
        assertThat(after.yes()).isTrue();
        assertThat(LAW.memberMayVote(member("2022-02-01", seat("ku", false))).yes()).as("elected that day").isTrue();
        assertThat(LAW.memberMayVote(member("2021-12-31", seat("ku", false))).points("BO-2", "NOT_IN_THE_SEAT")).hasSize(1);
    }

    @Test
    void BO_2_a_term_ends_with_the_election_period_however_it_began() {
        assertThat(LAW.termEnds(day("2019-02-07"))).as("§ 12 stk. 1").isEqualTo("2021-12-31");
        assertThat(LAW.termEnds(day("2021-12-31"))).isEqualTo("2021-12-31");
        assertThat(LAW.termEnds(day("2023-11-14"))).isEqualTo("2025-12-31");
        assertThat(LAW.termEnds(day("2025-11-20"))).as("after the election, before the new period").isEqualTo("2025-12-31");
        assertThat(LAW.termEnds(day("2034-06-01"))).as("after the last election that is named").isEqualTo("2037-12-31");
        assertThat(Term.endOfPeriod(day("2024-02-29"), day("2025-11-18"), 2)).isEqualTo("2025-12-31");
        assertThat(Term.endOfPeriod(day("2024-02-29"), day("2025-11-18"), 0)).as("no term is a year").isEqualTo("2024-12-31");
        BoardMemberFacts first = new BoardMemberFacts(day("2022-06-01"), new BoardSeat("dtu", false, "p", "dtu", day("2019-01-10"), day("2019-02-07"), null),
                true, day("2019-02-07"), null, null);
        assertThat(LAW.memberMayVote(first).points("BO-2", "ACTS_ON")).singleElement()
                .satisfies(point -> assertThat(point.values()).containsEntry("until", "2021-12-31"));
    }

    @Test
    void BO_2_where_no_election_is_named_a_term_is_its_whole_years() {
        String text = new String(ProfileWriter.canonical(Cases.PROFILE), StandardCharsets.UTF_8).replace("\"election.day\"", "\"election.other\"").replace("\"BO-17\",", "");
        Law law = Law.of(ProfileReader.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(TermRuns.ends(day("2019-02-07"), law)).isEqualTo("2023-02-06");
    }

    @Test
    void BO_2_the_old_member_goes_on_the_day_the_new_one_is_elected_and_under_another_reading_when_nominated() {
        BoardMemberFacts between = replaced("2026-02-09", "2026-01-15", "2026-02-10");
        assertThat(LAW.memberMayVote(between).yes()).isTrue();
        assertThat(LAW.memberMayVote(replaced("2026-02-10", "2026-01-15", "2026-02-10")).points("BO-2", "REPLACED")).hasSize(1);
        assertThat(LAW.memberMayVote(between).interpretations()).singleElement().satisfies(relied -> {
            assertThat(relied.id()).isEqualTo("A-18");
            assertThat(relied.decides()).isTrue();
        });
        BoardLaw appointed = Boards.reading("A-18", "UNTIL_APPOINTED");
        assertThat(appointed.memberMayVote(between).refusedBy()).containsExactly("BO-2");
        assertThat(appointed.memberMayVote(replaced("2026-01-14", "2026-01-15", null)).yes()).isTrue();
    }

    @Test
    void BO_2_for_a_vacant_seat_the_same_body_nominates_and_the_nominee_sits_there_provisionally() {
        Ruling vacant = LAW.complete(board(seatsBut("kkr-sjaelland", seat -> new BoardSeat("kkr-sjaelland", false, "p-1", "kkr-sjaelland",
                seat.nominatedOn(), seat.electedOn(), Boards.DAY))));
        assertThat(vacant.points("BO-2", "TO_BE_NOMINATED")).singleElement().satisfies(point ->
                assertThat(point.values()).containsEntry("party", "kkr-sjaelland"));
        Ruling provisional = LAW.complete(board(seatsBut("kkr-sjaelland", seat -> new BoardSeat("kkr-sjaelland", false, "p-2", "kkr-sjaelland",
                Boards.DAY, null, null))));
        assertThat(provisional.yes()).isTrue();
        assertThat(provisional.points("BO-2", "SEATED_PROVISIONALLY")).hasSize(1);
    }

    @Test
    void BO_9_who_votes_is_nominated_by_the_own_body_and_elected_and_not_from_business() {
        Ruling may = LAW.memberMayVote(member("2023-11-20", seat("ku", false)));
        assertThat(may.yes()).isTrue();
        assertThat(may.points("BO-9", "NOMINATED_AND_ELECTED")).hasSize(1);
        Ruling business = LAW.memberMayVote(member("2023-11-20", seat("kkr-sjaelland", true)));
        assertThat(business.refusedBy()).containsExactly("BO-9");
        assertThat(business.points("BO-9", "FROM_BUSINESS")).hasSize(1);
        BoardSeat unelected = new BoardSeat("ku", false, "p", "ku", day("2023-11-01"), null, null);
        assertThat(LAW.memberMayVote(member("2023-11-20", unelected)).points("BO-9", "NOT_ELECTED")).hasSize(1);
        assertThat(LAW.memberMayVote(member("2023-11-20", new BoardSeat("ku", false, "p", "ku", day("2023-11-01"), day("2023-11-21"), null)))
                .points("BO-9", "NOT_ELECTED")).as("elected only tomorrow").hasSize(1);
        assertThat(LAW.memberMayVote(member("2023-11-20", new BoardSeat("ku", false, "p", "dtu", day("2021-12-10"), day("2022-02-01"), null)))
                .points("BO-9", "NOMINATED_BY_ANOTHER")).hasSize(1);
        assertThat(LAW.memberMayVote(member("2023-11-20", new BoardSeat("ku", false, "p", null, null, day("2022-02-01"), null)))
                .points("BO-9", "NOT_NOMINATED")).hasSize(1);
        assertThat(LAW.memberMayVote(member("2023-11-20", new BoardSeat("ku", false, "p", "ku", day("2022-02-02"), day("2022-02-01"), null)))
                .points("BO-9", "ELECTED_BEFORE_NOMINATION")).hasSize(1);
    }

    @Test
    void BO_15_a_vacant_mandatory_seat_is_said_at_once_and_another_one_bars_nothing() {
        assertThat(LAW.canDecide(board(seats())).points("BO-15", "NOBODY_MISSING")).hasSize(1);
        Ruling council = LAW.canDecide(board(seatsBut("kkr-hovedstaden", seat -> BoardSeat.vacant("kkr-hovedstaden", false))));
        assertThat(council.refusedBy()).containsExactly("BO-15");
        assertThat(Said.changes(council)).containsExactly("onRoll kkr-hovedstaden=false", "seatTaken kkr-hovedstaden=true");
        Ruling provisional = LAW.canDecide(board(seatsBut("kkr-hovedstaden", seat -> new BoardSeat("kkr-hovedstaden", false, "p-2", "kkr-hovedstaden",
                Boards.DAY, null, null))));
        assertThat(provisional.yes()).as("a nominee has no vote yet").isFalse();
        Ruling institution = LAW.canDecide(board(seatsBut("ku", seat -> BoardSeat.vacant("ku", false))));
        assertThat(institution.yes()).isTrue();
        assertThat(institution.points("BO-15", "VACANT_NOT_MANDATORY")).hasSize(1);
        Ruling none = LAW.canDecide(board(seats().stream().filter(seat -> ROLL.indexOf(seat.party()) < 5).toList()));
        assertThat(none.points("BO-15", "VACANT_TOGETHER")).singleElement().satisfies(point ->
                assertThat(point.values()).containsEntry("parties", List.of("ku", "dtu", "cbs", "ruc")));
        assertThat(LAW.canDecide(board(seats().stream().filter(seat -> !seat.business()).toList())).yes()).isTrue();
    }

    @Test
    void BO_17_from_the_day_after_the_election_until_all_eleven_are_elected() {
        LocalDate election = day("2021-11-16");
        assertThat(LAW.nominations(election, new BoardFacts(election, ROLL, List.of())).open()).isEmpty();
        NominationRound begun = LAW.nominations(election, new BoardFacts(day("2021-11-17"), ROLL, List.of()));
        assertThat(begun.startsOn()).isEqualTo("2021-11-17");
        assertThat(begun.open()).hasSize(11).allMatch(open -> !open.nominated());
        NominationRound nominated = LAW.nominations(election, new BoardFacts(day("2022-01-31"), ROLL, seats()));
        assertThat(nominated.open()).hasSize(11).allMatch(OpenSeat::nominated);
        assertThat(LAW.nominations(election, new BoardFacts(day("2022-02-01"), ROLL, seats())).open()).isEmpty();
        assertThat(LAW.nominations(day("2025-11-18"), new BoardFacts(day("2025-11-19"), ROLL, seats())).open()).as("the old board does not count").hasSize(11);
        assertThat(LAW.nominations(election, new BoardFacts(day("2022-02-01"), ROLL, seatsBut("cbs", seat -> BoardSeat.vacant("cbs", false)))).open())
                .containsExactly(new OpenSeat("cbs", false, false));
        assertThat(LAW.nominations(election, new BoardFacts(day("2022-02-01"), ROLL.subList(0, 8), List.of())).open()).as("a party that has left").hasSize(10);
    }
}
