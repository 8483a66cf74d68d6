package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Json;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is asked under a rule: each seat of a board, each party of an assembly, and nobody the rule leaves out. */
class ElectorateTest {

    private static final Profile SHIPPED = ProfileReader.read(ProfileReader.shipped());

    /** The shipped association, with other seats for two parties on its board. */
    private static Profile seats(int regionHovedstaden, int ku) {
        String text = Json.text(Json.read(ProfileReader.shipped()));
        String changed = seats(seats(text, "region-hovedstaden", regionHovedstaden), "ku", ku);
        assertThat(changed).isNotEqualTo(text);
        return ProfileReader.read(changed.getBytes(StandardCharsets.UTF_8));
    }

    private static String seats(String text, String party, int seats) {
        int at = text.indexOf("\"id\":\"" + party + "\",\"name\"");
        return text.substring(0, at) + text.substring(at).replaceFirst("\"seats\":1", "\"seats\":" + seats);
    }

    private static DecisionRule rule(String id) {
        return SHIPPED.decisionRules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void BO_6_whoever_is_left_out_counts_by_seats_where_a_majority_is_of_all_seats() {
        assertThat(Electorate.of(SHIPPED, rule("board.business-promotion")).outside()).isEqualTo(2);
        assertThat(Electorate.of(seats(3, 1), rule("board.business-promotion")).outside()).isEqualTo(4);
        assertThat(Electorate.of(SHIPPED, rule("board.business-promotion")).withoutVote()).isEqualTo(2);
        assertThat(Electorate.of(SHIPPED, rule("assembly.amendment")).withoutVote()).isZero();
    }

    @Test
    void a_party_without_a_seat_is_not_asked_on_the_board_and_is_in_the_assembly() {
        assertThat(Electorate.of(seats(1, 0), rule("board.decision")).voters()).isEqualTo(8);
        assertThat(Electorate.of(seats(1, 0), rule("assembly.amendment")).voters()).isEqualTo(9);
        assertThat(Electorate.of(seats(0, 1), rule("board.business-promotion")).outside()).isEqualTo(1);
    }

    @Test
    void a_party_with_several_seats_is_told_apart_on_the_board_only() {
        assertThat(Electorate.of(SHIPPED, rule("board.decision")).groups()).hasSize(4);
        assertThat(Electorate.of(seats(2, 1), rule("board.decision")).groups()).hasSize(5);
        assertThat(Electorate.of(seats(2, 1), rule("board.decision")).voters()).isEqualTo(10);
        assertThat(Electorate.of(seats(2, 1), rule("assembly.amendment")).groups()).hasSize(4);
    }

    @Test
    void a_party_that_the_rule_names_is_told_apart_wherever_it_is_named() {
        Map<String, Object> casting = Map.of("op", "CASTING_VOTE", "party", "dtu");
        Map<String, Object> within = Map.of("op", "ANY_OF", "rules", List.of(Map.of("op", "SIMPLE_MAJORITY", "base", "VOTES_CAST"), casting));
        DecisionRule assembly = rule("assembly.amendment");
        DecisionRule named = new DecisionRule(assembly.id(), assembly.provision(), within, assembly.scope());
        assertThat(Electorate.of(SHIPPED, named).groups()).hasSize(5).anySatisfy(group -> assertThat(group.parties()).containsExactly("dtu"));
        assertThat(Combinator.read(within)).isNotNull();
    }

    @Test
    void everybody_for_is_everybody_for() {
        assertThat(Electorate.of(SHIPPED, rule("assembly.amendment")).allFor().votes()).hasSize(9).extracting(Vote::stance).containsOnly(Stance.FOR);
    }
}
