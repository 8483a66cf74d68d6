package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardDecisionFacts;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** BO-15 where a seat stands vacant that is mandatory on some matters only, where the base of the majority counts it, and where a party has more seats than one. */
class VacanciesTest {

    private static BoardFacts without(String... parties) {
        return new BoardFacts(Boards.DAY, Boards.ROLL, Boards.seats().stream().filter(seat -> seat.business() || !List.of(parties).contains(seat.party())).toList());
    }

    private static BoardDecisionFacts decision(String matter, String... vacant) {
        List<BoardVote> votes = Boards.votes().stream().filter(vote -> !List.of(vacant).contains(vote.party())).toList();
        return Boards.with(Boards.decision(matter, "kkr-hovedstaden", votes), Boards.ROLL, List.of(vacant));
    }

    private static List<String> codes(Ruling ruling) {
        if (ruling.statutes().digest().equals(Cases.PROFILE.digest())) {
            Said.of(ruling);
        }
        return ruling.questions().stream().filter(question -> question.rule().equals("BO-15")).flatMap(question -> question.points().stream()).map(point -> point.code()).toList();
    }

    private static List<String> said(Ruling eleven) {
        return Explainer.explain(eleven, Boards.profile("A-12", "ELEVEN"), Locale.forLanguageTag("da")).reasons().stream().map(reason -> reason.sentence()).toList();
    }

    @Test
    void BO_15_and_BO_6_without_a_region_the_board_still_decides_on_business_promotion_and_it_is_said() {
        Ruling able = Boards.LAW.canDecide(without("region-sjaelland"));
        assertThat(able.yes()).isFalse();
        assertThat(codes(able)).containsExactly("VACANT_MANDATORY_BUT_ON");
        assertThat(able.points("BO-15", "VACANT_MANDATORY_BUT_ON").get(0).values()).containsEntry("party", "region-sjaelland").containsEntry("matters", List.of(Boards.PROMOTION));
        assertThat(Boards.LAW.decision(decision(Boards.PROMOTION, "region-sjaelland")).yes()).isTrue();
        assertThat(codes(Boards.LAW.canDecide(without("region-sjaelland", "koebenhavns-kommune")))).as("nothing at all").containsExactly("VACANT_MANDATORY", "VACANT_MANDATORY");
        assertThat(codes(Boards.reading("A-13", "DEADLOCK").canDecide(without("region-sjaelland")))).as("nobody can say which matter it is").containsExactly("VACANT_MANDATORY");
    }

    @Test
    void A_12_of_all_eleven_two_vacant_institutions_bar_business_promotion_and_nothing_else() {
        BoardLaw eleven = Boards.reading("A-12", "ELEVEN");
        Ruling five = eleven.decision(decision(Boards.PROMOTION, "ku", "dtu"));
        assertThat(five.refusedBy()).containsExactly("BO-6", "BO-15");
        assertThat(codes(five)).containsExactly("VACANT_TOGETHER_ON");
        assertThat(five.points("BO-15", "VACANT_TOGETHER_ON").get(0).values()).containsEntry("matter", Boards.PROMOTION).containsEntry("parties", List.of("dtu", "ku"));
        assertThat(eleven.decision(decision(Boards.PROMOTION, "ku")).yes()).as("six of eleven").isTrue();
        assertThat(eleven.decision(decision(null, "ku", "dtu")).yes()).isTrue();
        assertThat(said(five)).anyMatch(sentence -> sentence.endsWith("så længe kan bestyrelsen ikke træffe beslutning om erhvervsfremme."));
        Ruling able = eleven.canDecide(without("ku", "dtu"));
        assertThat(able.yes()).isTrue();
        assertThat(codes(able)).containsExactly("VACANT_NOT_MANDATORY", "NOT_ON_MATTERS");
        assertThat(codes(eleven.canDecide(without("ku")))).containsExactly("VACANT_NOT_MANDATORY");
        assertThat(codes(Boards.LAW.canDecide(without("ku", "dtu")))).as("of the votes cast").containsExactly("VACANT_NOT_MANDATORY");
        assertThat(Boards.LAW.canDecide(without("ku", "dtu")).interpretations()).extracting(relied -> relied.id()).containsExactly("A-12");
    }

    /** The shipped statutes, but that a university has so many seats. */
    private static Law seats(int seats, String base) {
        String text = new String(ProfileWriter.canonical(Boards.profile("A-12", base)), StandardCharsets.UTF_8);
        int at = text.indexOf("\"id\":\"ku\",\"name\"");
        return Law.of(ProfileReader.read((text.substring(0, at) + text.substring(at).replaceFirst("\"seats\":1", "\"seats\":" + seats)).getBytes(StandardCharsets.UTF_8)));
    }

    private static BoardSeat second() {
        return new BoardSeat("ku", false, "p-2", "ku", Boards.day("2021-12-10"), Boards.day("2022-02-01"), null);
    }

    @Test
    void BO_15_each_of_several_seats_of_a_party_that_nobody_elected_sits_in_is_missing() {
        BoardLaw thirty = BoardLaw.of(seats(30, "NINE"));
        Ruling able = thirty.canDecide(without());
        assertThat(codes(able)).as("nine of thirty-eight").containsExactly("VACANT_MANDATORY");
        assertThat(able.points("BO-15", "VACANT_MANDATORY").get(0).values()).containsEntry("party", "ku");
        assertThat(Said.changes(able)).contains("seatTaken ku=true");
        Law two = seats(2, "NINE");
        assertThat(new Composition(without(), two).missing()).isEqualTo(Map.of("ku", 1));
        assertThat(codes(BoardLaw.of(two).canDecide(without()))).containsExactly("VACANT_NOT_MANDATORY");
        List<BoardSeat> both = new ArrayList<>(Boards.seats());
        both.add(second());
        assertThat(codes(BoardLaw.of(two).canDecide(new BoardFacts(Boards.DAY, Boards.ROLL, both)))).containsExactly("NOBODY_MISSING");
    }

    @Test
    void BO_15_of_a_party_with_two_seats_only_the_one_whose_member_is_not_elected_is_missing_when_an_item_is_decided() {
        List<BoardVote> votes = new ArrayList<>(Boards.votes());
        votes.add(new BoardVote("ku", false, false, Stance.FOR, null));
        Law two = seats(2, "VOTES_CAST");
        assertThat(new BoardTally(Boards.decision(null, "kkr-hovedstaden", votes), two).missing()).isEqualTo(Map.of("ku", 1));
        assertThat(new BoardTally(Boards.with(Boards.decision(null, "kkr-hovedstaden", votes), Boards.ROLL, List.of("ku", "nobody")), two).missing()).isEqualTo(Map.of("ku", 2));
    }

    @Test
    void BO_1_all_seats_of_a_party_could_have_been_taken_or_vacant() {
        Law two = seats(2, "NINE");
        Map<String, BoardFacts> one = Otherwise.of(new BoardAlternatives(), without(), two);
        assertThat(one.get("seatTaken ku false>true").seats()).filteredOn(seat -> seat.party().equals("ku")).extracting(BoardSeat::person).containsExactly("seat:ku", "seat:ku#1");
        List<BoardSeat> both = new ArrayList<>(Boards.seats());
        both.add(second());
        assertThat(Otherwise.of(new BoardAlternatives(), new BoardFacts(Boards.DAY, Boards.ROLL, both), two).get("seatTaken ku true>false").seats())
                .filteredOn(seat -> seat.party().equals("ku")).hasSize(2).allMatch(seat -> seat.person() == null);
    }

    @Test
    void BO_15_where_no_decision_would_be_possible_with_every_seat_taken_no_vacancy_is_blamed() {
        List<String> noInstitution = Boards.ROLL.subList(0, 5);
        BoardFacts facts = new BoardFacts(Boards.DAY, noInstitution, Boards.seats());
        assertThat(codes(Boards.LAW.canDecide(facts))).containsExactly("NEVER_POSSIBLE");
        assertThat(Boards.LAW.canDecide(facts).yes()).isFalse();
    }
}
