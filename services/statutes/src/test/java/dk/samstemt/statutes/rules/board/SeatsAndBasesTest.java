package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.facts.board.BoardVote;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Point;
import dk.samstemt.statutes.ruling.Ruling;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which seats there are to be counted, and of what a majority of the board is one. */
class SeatsAndBasesTest {

    private static final Law LAW = Law.of(Cases.PROFILE);

    /** The shipped statutes, but for a party that has no seat with a vote. */
    static Law withoutSeat(String party) {
        String text = new String(ProfileWriter.canonical(Cases.PROFILE), StandardCharsets.UTF_8);
        int at = text.indexOf("\"id\":\"" + party + "\",\"name\"");
        String changed = text.substring(0, at) + text.substring(at).replaceFirst("\"seats\":1", "\"seats\":0");
        return Law.of(ProfileReader.read(changed.getBytes(StandardCharsets.UTF_8)));
    }

    /** So many for, and so many who abstain, of nine. */
    private static Stances stances(int yes, int blank) {
        return new Stances(IntStream.range(0, 9).mapToObj(i -> new Vote("p-" + i, "p-" + i, "region",
                i < yes ? Stance.FOR : i < yes + blank ? Stance.ABSTAINS : Stance.ABSENT)).toList());
    }

    private static List<Boolean> met(Law law) {
        BoardRule rule = new BoardRule(null, law);
        return List.of(rule.met(stances(2, 3)), rule.met(stances(3, 2)), rule.met(stances(5, 2)));
    }

    @Test
    void A_12_the_base_of_a_majority_is_that_of_the_reading_and_without_one_that_of_the_rule() {
        Profile entitled = Cases.PROFILE.withDecisionRules(List.of(new DecisionRule("board.decision", "5.7", Map.of("op", "SIMPLE_MAJORITY", "base", "ENTITLED"))));
        assertThat(met(Law.of(entitled))).as("votes cast").containsExactly(true, true, true);
        assertThat(met(Law.of(entitled).reading("A-12", "PRESENT"))).containsExactly(false, true, true);
        assertThat(met(Law.of(entitled.withInterpretations(List.of())))).as("the rule's own").containsExactly(false, false, true);
    }

    @Test
    void A_12_the_seats_without_a_vote_are_counted_along() {
        assertThat(new BoardTally(Boards.decision(null, "ku", Boards.votes()), LAW).stances().withoutVote()).isEqualTo(2);
    }

    @Test
    void BO_1_of_more_votes_than_a_party_has_seats_the_one_further_from_assent_counts() {
        for (Stance other : List.of(Stance.AGAINST, Stance.ABSTAINS, Stance.ABSENT)) {
            for (List<Stance> cast : List.of(List.of(Stance.FOR, other), List.of(other, Stance.FOR))) {
                List<BoardVote> votes = cast.stream().map(stance -> BoardVote.of("ku", stance)).toList();
                assertThat(new BoardTally(Boards.decision(null, "dtu", votes), LAW).stance("ku")).as("%s", cast).isEqualTo(other);
            }
        }
    }

    @Test
    void BO_6_the_matters_of_the_board_are_those_its_own_rules_name() {
        List<DecisionRule> rules = new ArrayList<>(Cases.PROFILE.decisionRules());
        rules.add(new DecisionRule("assembly.flags", "4.1", Map.of("op", "SIMPLE_MAJORITY", "base", "ENTITLED"), new DecisionScope(DecisionScope.Body.ASSEMBLY,
                DecisionScope.Purpose.BESIDES, List.of(), List.of(), List.of(), List.of("flags"), List.of())));
        assertThat(BoardLaw.of(Law.of(Cases.PROFILE.withDecisionRules(rules))).matters()).containsExactly(Boards.PROMOTION);
        assertThat(Boards.LAW.matters()).containsExactly(Boards.PROMOTION);
    }

    @Test
    void BO_9_a_seat_is_vacant_where_who_votes_is_not_elected_and_never_for_somebody_from_business() {
        List<BoardVote> votes = new ArrayList<>(Boards.votes());
        votes.set(5, new BoardVote("ku", false, false, Stance.FOR, null));
        votes.add(new BoardVote("kkr-sjaelland", true, false, Stance.FOR, null));
        assertThat(new BoardTally(Boards.decision(null, "ku", votes), LAW).missing()).isEqualTo(Map.of("ku", 1));
    }

    @Test
    void BO_15_a_party_without_a_seat_leaves_none_empty_and_has_no_vote_that_could_help() {
        Law law = withoutSeat("ku");
        List<BoardSeat> seats = Boards.seats().stream().filter(seat -> !seat.party().equals("ku")).toList();
        assertThat(new Composition(new BoardFacts(Boards.DAY, Boards.ROLL, seats), law).missing()).isEmpty();
        Map<String, Integer> three = Map.of("dtu", 1, "cbs", 1, "ruc", 1);
        assertThat(new Vacancies(Boards.ROLL, three, law).obstacles(null)).extracting(Point::code).containsExactly("VACANT_TOGETHER");
        assertThat(new Vacancies(Boards.ROLL, three, LAW).obstacles(null)).isEmpty();
    }

    @Test
    void BO_2_for_a_seat_there_is_not_nobody_is_nominated() {
        List<BoardSeat> more = new ArrayList<>(Boards.seats());
        more.add(new BoardSeat("ku", false, "p-2", "ku", Boards.day("2022-01-01"), Boards.day("2022-01-01"), null));
        assertThat(Boards.LAW.complete(new BoardFacts(Boards.DAY, Boards.ROLL, more)).points("BO-2", "TO_BE_NOMINATED")).isEmpty();
    }

    @Test
    void BO_3_statutes_without_a_chairmanship_have_no_turn() {
        Profile plain = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
        assertThatThrownBy(() -> Rotation.on(Boards.DAY, Law.of(plain))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no chairmanship in foreningen-havnens-venner");
    }

    @Test
    void BO_9_votes_beyond_a_partys_seats_and_a_chair_who_is_no_member_are_told() {
        List<BoardVote> twice = new ArrayList<>(Boards.votes());
        twice.add(BoardVote.of("ku", Stance.AGAINST));
        Ruling more = Boards.LAW.decision(Boards.decision(null, "kkr-hovedstaden", twice));
        assertThat(more.points("BO-9", "MORE_VOTES_THAN_SEATS")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "ku"));
        assertThat(more.points("BO-9", "ALL_COUNTED")).isEmpty();
        assertThat(Boards.decided().points("BO-9", "ALL_COUNTED")).hasSize(1);
        Ruling stranger = Boards.LAW.decision(Boards.decision(null, "nobody", Boards.votes()));
        assertThat(stranger.points("BO-9", "CHAIR_NOT_A_MEMBER")).hasSize(1);
        assertThat(Boards.LAW.decision(Boards.decision(null, null, Boards.votes())).points("BO-9", "ALL_COUNTED")).hasSize(1);
    }
}
