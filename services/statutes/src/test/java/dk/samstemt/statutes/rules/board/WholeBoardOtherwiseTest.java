package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.Demand;
import dk.samstemt.statutes.facts.board.ProxyHolder;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole list of what could be otherwise about the board, its meetings and its decisions: no seat left out, none that there is not. */
class WholeBoardOtherwiseTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final String CHAIR = "kkr-hovedstaden";

    private static List<String> eachParty(String words) {
        return Boards.ROLL.stream().map(party -> words.replace("PARTY", party)).toList();
    }

    private static List<String> join(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    @Test
    void BO_1_each_of_the_eleven_seats_could_be_vacant() {
        Map<String, BoardFacts> all = Otherwise.of(new BoardAlternatives(), new BoardFacts(Boards.DAY, Boards.ROLL, Boards.seats()), LAW);
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(join(Stream.of("seatTaken PARTY true>false", "onRoll PARTY true>false")
                .flatMap(words -> eachParty(words).stream()).toList(),
                "businessSeatTaken kkr-hovedstaden true>false", "businessSeatTaken kkr-sjaelland true>false"));
        List<BoardSeat> seats = new ArrayList<>(Boards.seats());
        seats.removeIf(seat -> seat.business() && seat.party().equals(CHAIR));
        seats.add(BoardSeat.vacant(CHAIR, true));
        assertThat(all.get("businessSeatTaken kkr-hovedstaden true>false").seats()).isEqualTo(seats);
    }

    @Test
    void BO_2_a_seat_not_yet_elected_to_is_not_taken_and_one_off_the_roll_is_no_seat() {
        List<BoardSeat> later = Boards.seatsBut("dtu", seat -> new BoardSeat("dtu", false, "p-dtu", "dtu", Boards.DAY, Boards.DAY.plusDays(1), null));
        List<String> roll = Boards.ROLL.stream().filter(party -> !party.equals("ruc")).toList();
        Map<String, BoardFacts> all = Otherwise.of(new BoardAlternatives(), new BoardFacts(Boards.DAY, roll, later), LAW);
        assertThat(all.keySet()).contains("seatTaken dtu false>true", "seatTaken ku true>false").noneMatch(change -> change.contains("ruc"));
        assertThat(all.get("seatTaken dtu false>true").seats()).contains(new BoardSeat("dtu", false, "seat:dtu", "dtu", Boards.DAY, Boards.DAY, null))
                .hasSameSizeAs(later);
    }

    @Test
    void BO_7_each_seat_could_have_demanded_the_meeting_and_each_demand_could_have_been_left_out() {
        Demand business = new Demand("b-1", "kkr-sjaelland", true);
        Demand voting = new Demand("p-1", "ku", false);
        BoardMeetingFacts facts = new BoardMeetingFacts(Boards.DAY, Boards.DAY.minusDays(14), false, List.of(business, voting), null);
        Map<String, BoardMeetingFacts> all = Otherwise.of(new MeetingAlternatives(), facts, LAW);
        List<String> expected = new ArrayList<>(eachParty("demands PARTY false>true"));
        expected.set(Boards.ROLL.indexOf("ku"), "demands ku true>false");
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(join(expected, "businessDemands kkr-hovedstaden false>true",
                "businessDemands kkr-sjaelland true>false", "calledByChairmanship  false>true"));
        assertThat(all.get("demands ku true>false").demandedBy()).containsExactly(business);
        assertThat(all.get("businessDemands kkr-sjaelland true>false").demandedBy()).containsExactly(voting);
        assertThat(Otherwise.of(new MeetingAlternatives(), new BoardMeetingFacts(Boards.DAY, Boards.DAY, true, List.of(), null), LAW).keySet())
                .contains("calledByChairmanship  true>false");
    }

    @Test
    void BO_7_the_notice_and_the_meeting_could_have_been_on_other_days() {
        BoardMeetingFacts facts = new BoardMeetingFacts(Boards.DAY, Boards.DAY.minusDays(14), false, List.of(), null);
        assertThat(new MeetingAlternatives().of(facts, LAW).stream().filter(Alternative::nearest).map(found -> found.key() + " " + found.moves().get(0).change().to()
                + " " + found.moves().get(0).apply().apply(facts).noticeOn() + " " + found.moves().get(0).apply().apply(facts).day()))
                .containsExactly("noticeOn 2023-11-05 2023-11-05 2023-11-20", "noticeOn 2023-11-07 2023-11-07 2023-11-20",
                        "meetingDay 2023-11-19 2023-11-06 2023-11-19", "meetingDay 2023-11-21 2023-11-06 2023-11-21");
    }

    private static List<String> stances(String except) {
        return Boards.ROLL.stream().flatMap(party -> Stream.of(Stance.values()).filter(stance -> stance != Stance.FOR)
                .map(stance -> "stance " + party + " FOR>" + stance)).filter(change -> !change.contains(" " + except + " ")).toList();
    }

    @Test
    void BO_5_every_stance_another_to_chair_another_form_and_another_matter() {
        BoardDecisionFacts facts = Boards.decision(Boards.PROMOTION, CHAIR, Boards.votes("ku AGAINST"));
        Map<String, BoardDecisionFacts> all = Otherwise.of(new DecisionAlternatives(), facts, LAW);
        List<String> chairs = Boards.ROLL.stream().filter(party -> !party.equals(CHAIR)).map(party -> "boardChair  kkr-hovedstaden>" + party).toList();
        assertThat(all.keySet()).containsExactlyInAnyOrderElementsOf(join(Stream.of(stances("ku"), chairs, eachParty("onRoll PARTY true>false")).flatMap(List::stream).toList(), "stance ku AGAINST>FOR",
                "stance ku AGAINST>ABSTAINS", "stance ku AGAINST>ABSENT", "boardForm  PHYSICAL>VIRTUAL", "boardForm  PHYSICAL>WRITTEN",
                "matter  business-promotion>NONE"));
        assertThat(all.get("stance ku AGAINST>FOR").votes()).hasSameSizeAs(facts.votes()).contains(BoardVote.of("ku", Stance.FOR))
                .doesNotContain(BoardVote.of("ku", Stance.AGAINST));
        assertThat(Otherwise.of(new DecisionAlternatives(), Boards.decision(null, CHAIR, Boards.votes()), LAW).keySet())
                .filteredOn(change -> change.startsWith("matter")).containsExactly("matter  NONE>business-promotion");
    }

    private static List<String> proxiesPerHolder(BoardVote... byProxy) {
        List<BoardVote> votes = new ArrayList<>(Boards.votes());
        Stream.of(byProxy).forEach(vote -> votes.set(Boards.ROLL.indexOf(vote.party()), vote));
        RulesOfProcedure three = Boards.rules("2023-01-01", false, false, true).withProxiesPerHolder(3);
        BoardDecisionFacts facts = Boards.with(Boards.decision(null, CHAIR, votes), BoardMeetingForm.PHYSICAL, three);
        return new DecisionAlternatives().of(facts, LAW).stream().filter(found -> found.key().equals("proxiesPerHolder"))
                .map(found -> found.moves().stream().map(move -> String.valueOf(move.apply().apply(facts).rulesOfProcedure().proxiesPerHolder())).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void BO_13_where_somebody_votes_by_proxy_fewer_or_more_could_have_been_held_the_nearest_number_first() {
        assertThat(proxiesPerHolder(new BoardVote("ku", false, true, Stance.FOR, new ProxyHolder("dtu", false))))
                .containsExactly("2 1 0", "4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20");
        assertThat(proxiesPerHolder()).as("nobody does").isEmpty();
    }

    @Test
    void a_party_to_whom_the_statutes_give_no_seat_has_none_to_be_otherwise() {
        String text = new String(ProfileReader.shipped(), StandardCharsets.UTF_8).replaceFirst("(\"id\": \"ruc\"[\\s\\S]*?\"seats\": )1", "$10");
        Law without = Law.of(ProfileReader.read(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(Otherwise.of(new BoardAlternatives(), new BoardFacts(Boards.DAY, Boards.ROLL, Boards.seats()), without).keySet())
                .contains("seatTaken ku true>false").noneMatch(change -> change.contains("eatTaken ruc"));
        assertThat(Otherwise.of(new DecisionAlternatives(), Boards.decision(null, CHAIR, Boards.votes()), without).keySet())
                .contains("stance ku FOR>AGAINST").noneMatch(change -> change.startsWith("stance ruc"));
        assertThat(Otherwise.of(new MeetingAlternatives(), new BoardMeetingFacts(Boards.DAY, Boards.DAY, true, List.of(), null), without).keySet())
                .contains("demands ku false>true", "businessDemands kkr-sjaelland false>true").noneMatch(change -> change.contains("ruc"));
    }
}
