package dk.samstemt.statutes.rules.board;

import static dk.samstemt.statutes.rules.board.Boards.LAW;
import static dk.samstemt.statutes.rules.board.Boards.decision;
import static dk.samstemt.statutes.rules.board.Boards.rules;
import static dk.samstemt.statutes.rules.board.Boards.votes;
import static dk.samstemt.statutes.rules.board.Boards.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.facts.board.ProxyHolder;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which proxies count in the board (BO-13). */
class ProxiesTest {

    private static List<BoardVote> among(BoardVote... others) {
        List<String> replaced = Stream.of(others).map(BoardVote::party).toList();
        return Stream.concat(votes().stream().filter(vote -> !replaced.contains(vote.party())), Stream.of(others)).toList();
    }

    private static Ruling byProxy(RulesOfProcedure rules, BoardVote... proxies) {
        return LAW.decision(with(decision(null, "ku", among(proxies)), BoardMeetingForm.PHYSICAL, rules));
    }

    private static BoardVote proxy(String party, String holder, boolean business) {
        return new BoardVote(party, false, true, Stance.FOR, new ProxyHolder(holder, business));
    }

    @Test
    void BO_13_a_proxy_counts_only_as_the_rules_of_procedure_say_and_in_the_hand_of_who_votes() {
        BoardVote one = proxy("kkr-sjaelland", "ku", false);
        RulesOfProcedure provided = rules("2023-01-01", false, false, true);
        assertThat(byProxy(provided, one).yes()).isTrue();
        assertThat(byProxy(provided, one).points("BO-13", "PROXY_COUNTS")).hasSize(1);
        assertThat(byProxy(null, one).points("BO-13", "PROXY_NOT_PROVIDED_FOR")).hasSize(1);
        assertThat(byProxy(null, one).refusedBy()).containsExactly("BO-5");
        assertThat(byProxy(rules("2023-01-01", true, true, false), one).yes()).isFalse();
        assertThat(byProxy(provided, proxy("kkr-sjaelland", "kkr-sjaelland", true)).points("BO-13", "PROXY_WITH_BUSINESS")).hasSize(1);
        assertThat(byProxy(provided, one, new BoardVote("ku", false, true, Stance.ABSENT, null)).points("BO-13", "PROXY_HOLDER_NOT_THERE")).hasSize(1);
        assertThat(byProxy(provided, one, proxy("ku", "dtu", false)).points("BO-13", "PROXY_HOLDER_NOT_THERE")).hasSize(1);
        assertThat(byProxy(provided, one, new BoardVote("ku", false, false, Stance.FOR, null)).points("BO-13", "PROXY_HOLDER_NOT_THERE")).hasSize(1);
    }

    @Test
    void BO_13_one_proxy_per_holder_unless_the_rules_of_procedure_say_more_and_with_one_too_many_none_counts() {
        RulesOfProcedure one = rules("2023-01-01", false, false, true);
        BoardVote[] two = {proxy("kkr-sjaelland", "ku", false), proxy("kkr-hovedstaden", "ku", false)};
        Ruling tooMany = byProxy(one, two);
        assertThat(tooMany.points("BO-13", "PROXY_ONE_TOO_MANY")).hasSize(2).allSatisfy(point -> assertThat(point.values()).containsEntry("most", 1L));
        assertThat(tooMany.yes()).isFalse();
        assertThat(byProxy(new RulesOfProcedure("2024-1", one.adoptedOn(), false, false, true, 2, null), two).yes()).isTrue();
        assertThat(byProxy(one, proxy("kkr-sjaelland", "ku", false), proxy("kkr-hovedstaden", "dtu", false)).yes()).isTrue();
    }

    private static Ruling byProxyWithout(List<String> roll, List<String> vacant, BoardVote... proxies) {
        return LAW.decision(with(with(decision(null, "kkr-hovedstaden", among(proxies)), roll, vacant), BoardMeetingForm.PHYSICAL, rules("2023-01-01", false, false, true)));
    }

    @Test
    void BO_13_and_MEM_12_no_proxy_counts_in_the_hand_of_whose_party_has_left_or_whose_seat_is_vacant() {
        BoardVote proxy = proxy("region-sjaelland", "dtu", false);
        List<String> left = Boards.ROLL.stream().filter(party -> !party.equals("dtu")).toList();
        for (Ruling ruling : List.of(byProxyWithout(left, List.of(), proxy), byProxyWithout(Boards.ROLL, List.of("dtu"), proxy))) {
            assertThat(ruling.points("BO-13", "PROXY_HOLDER_NOT_THERE")).hasSize(1);
            assertThat(ruling.refusedBy()).containsExactly("BO-5");
        }
        assertThat(byProxyWithout(Boards.ROLL, List.of(), proxy).yes()).isTrue();
    }

    @Test
    void BO_13_no_proxy_counts_in_the_hand_of_whose_party_has_no_seat() {
        Ruling ruling = BoardCourts.DECISION.rule(with(decision(null, "ku", among(proxy("region-sjaelland", "dtu", false))), BoardMeetingForm.PHYSICAL,
                rules("2023-01-01", false, false, true)), SeatsAndBasesTest.withoutSeat("dtu"));
        assertThat(ruling.points("BO-13", "PROXY_HOLDER_NOT_THERE")).hasSize(1);
    }

    @Test
    void BO_13_who_has_no_vote_gives_no_proxy_and_none_that_is_one_too_many() {
        BoardVote real = proxy("kkr-sjaelland", "ku", false);
        BoardVote empty = proxy("dtu", "ku", false);
        List<String> left = Boards.ROLL.stream().filter(party -> !party.equals("dtu")).toList();
        for (Ruling ruling : List.of(byProxyWithout(left, List.of(), real, empty), byProxyWithout(Boards.ROLL, List.of("dtu"), real, empty),
                byProxyWithout(Boards.ROLL, List.of(), real, new BoardVote("dtu", false, false, Stance.FOR, empty.proxy())))) {
            assertThat(ruling.points("BO-13", "PROXY_WITHOUT_VOTE")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "dtu"));
            assertThat(ruling.points("BO-13", "PROXY_COUNTS")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "kkr-sjaelland"));
            assertThat(ruling.yes()).isTrue();
        }
        assertThat(byProxyWithout(Boards.ROLL, List.of(), real, empty).points("BO-13", "PROXY_ONE_TOO_MANY")).hasSize(2);
    }
}
