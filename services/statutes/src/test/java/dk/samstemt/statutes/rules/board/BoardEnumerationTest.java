package dk.samstemt.statutes.rules.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.rules.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every way in which nine, or seven, can stand, against a predicate written down apart from the rules. */
class BoardEnumerationTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final Stance[] STANCES = Stance.values();
    private static final int REGIONS = 2;

    /** By the order of the parties: 0-1 regions, 2-3 councils, 4 Copenhagen, 5-8 institutions; digits 0 for, 1 against. */
    private static boolean adopted(int[] stance, int from) {
        int yes = 0;
        int no = 0;
        boolean mandatory = true;
        boolean institution = false;
        for (int i = from; i < stance.length; i++) {
            yes += stance[i] == 0 ? 1 : 0;
            no += stance[i] == 1 ? 1 : 0;
            mandatory &= i > 4 || stance[i] == 0;
            institution |= i > 4 && stance[i] == 0;
        }
        return mandatory && institution && (yes > no || yes == no && stance[2] == 0);
    }

    private static int[] digits(int number, int[] into, int from) {
        int rest = number;
        for (int i = from; i < into.length; i++) {
            into[i] = rest % 4;
            rest /= 4;
        }
        return into;
    }

    private static Stances stances(int[] digits) {
        List<Vote> votes = new ArrayList<>(digits.length);
        for (int i = 0; i < digits.length; i++) {
            String party = Boards.ROLL.get(i);
            votes.add(new Vote(party, party, LAW.classOf(party), STANCES[digits[i]]));
        }
        return new Stances(votes, Map.of("CHAIR", "kkr-hovedstaden"), 2);
    }

    @Test
    @Tag("slow")
    void BO_5_all_262144_ways_nine_can_stand_are_decided_as_written_down_here() {
        BoardRule rule = new BoardRule(null, LAW);
        int adopted = 0;
        int[] digits = new int[9];
        for (int number = 0; number < 1 << 18; number++) {
            boolean expected = adopted(digits(number, digits, 0), 0);
            if (rule.met(stances(digits)) != expected) {
                assertThat(digits).as("stances by party").isNull();
            }
            adopted += expected ? 1 : 0;
        }
        assertThat(adopted).as("five mandatory votes and one institution at least").isEqualTo(256 - 81);
    }

    @Test
    @Tag("slow")
    void BO_6_all_16384_ways_seven_can_stand_are_decided_as_written_down_here_whatever_the_regions_do() {
        BoardRule rule = new BoardRule(Boards.PROMOTION, LAW);
        Random random = new Random(6);
        int adopted = 0;
        int[] digits = new int[9];
        for (int number = 0; number < 1 << 14; number++) {
            boolean expected = adopted(digits(number, digits, REGIONS), REGIONS);
            digits[0] = random.nextInt(4);
            digits[1] = random.nextInt(4);
            assertThat(rule.met(stances(digits))).isEqualTo(expected);
            adopted += expected ? 1 : 0;
        }
        assertThat(adopted).isEqualTo(256 - 81);
    }

    @Test
    void BO_6_with_the_whole_board_as_base_the_four_mandatory_votes_are_no_majority_any_more() {
        int[] four = {1, 1, 0, 0, 0, 0, 2, 2, 2};
        for (String reading : List.of("NINE", "ELEVEN")) {
            assertThat(new BoardRule(Boards.PROMOTION, LAW.reading("A-12", reading)).met(stances(four))).as(reading).isFalse();
            assertThat(new BoardRule(null, LAW.reading("A-12", reading)).met(stances(new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1}))).as(reading).isTrue();
        }
        for (String reading : List.of("VOTES_CAST", "PRESENT")) {
            assertThat(new BoardRule(Boards.PROMOTION, LAW.reading("A-12", reading)).met(stances(four))).as(reading).isTrue();
        }
        int[] five = {1, 1, 0, 0, 0, 0, 0, 2, 2};
        assertThat(new BoardRule(Boards.PROMOTION, LAW.reading("A-12", "NINE")).met(stances(five))).isTrue();
        assertThat(new BoardRule(Boards.PROMOTION, LAW.reading("A-12", "ELEVEN")).met(stances(five))).isFalse();
        int[] six = {1, 1, 0, 0, 0, 0, 0, 0, 2};
        assertThat(new BoardRule(Boards.PROMOTION, LAW.reading("A-12", "ELEVEN")).met(stances(six))).isTrue();
    }
}
