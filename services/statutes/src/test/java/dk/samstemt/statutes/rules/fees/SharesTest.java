package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.fees.Population;
import dk.samstemt.statutes.money.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEE-1: to the øre, whatever the figures. */
class SharesTest {

    private static List<Population> of(long... inhabitants) {
        return IntStream.range(0, inhabitants.length).mapToObj(i ->
                new Population("m-" + i, String.valueOf(101 + i), inhabitants[i])).toList();
    }

    private static List<Long> ore(List<Share> shares) {
        return shares.stream().map(Share::ore).toList();
    }

    @Test
    void FEE_1_three_equal_municipalities_share_one_hundred_kroner_the_same_on_every_run() {
        List<Population> turned = new ArrayList<>(of(7, 7, 7));
        for (int i = 0; i < 3; i++) {
            assertThat(ore(Shares.of(10_000, turned))).containsExactly(3334L, 3333L, 3333L);
            assertThat(Shares.of(10_000, turned).get(0).code()).isEqualTo("101");
            Collections.rotate(turned, 1);
        }
    }

    @Test
    void FEE_1_the_ore_left_go_to_the_largest_remainders() {
        assertThat(ore(Shares.of(100, of(1, 2, 4)))).containsExactly(14L, 29L, 57L);
        assertThat(ore(Shares.of(101, of(1, 1, 4)))).containsExactly(17L, 17L, 67L);
        assertThat(Shares.of(101, of(1, 1, 4)).get(2)).isEqualTo(new Share("m-2", "103", 4, 67));
    }

    @Test
    void FEE_1_one_municipality_pays_all_and_one_without_people_nothing() {
        assertThat(ore(Shares.of(564_557_300L, of(5)))).containsExactly(564_557_300L);
        assertThat(ore(Shares.of(564_557_300L, of(0, 5)))).containsExactly(0L, 564_557_300L);
        assertThat(ore(Shares.of(0, of(3, 5)))).containsExactly(0L, 0L);
    }

    @Test
    void FEE_1_a_joint_population_beyond_any_number_still_shares_exactly() {
        assertThat(ore(Shares.of(Long.MAX_VALUE, of(Long.MAX_VALUE, Long.MAX_VALUE)))).containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void FEE_1_what_cannot_be_shared_is_refused_by_name() {
        refused(-1, of(1), "below zero");
        refused(100, of(1, -1), "m-1 has a population below zero");
        refused(100, of(0, 0), "nobody to share by");
        refused(0, List.of(), "nobody to share by");
        refused(100, List.of(new Population("a", "101", 1), new Population("a", "102", 1)), "a member stands twice");
        refused(100, List.of(new Population("a", "101", 1), new Population("b", "101", 1)), "a code stands twice");
    }

    private static void refused(long total, List<Population> payers, String reason) {
        assertThatThrownBy(() -> Shares.of(total, payers)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }

    @Test
    void FEE_1_forty_six_municipalities_pay_to_the_pool_copenhagen_among_them() {
        assertThat(Cases.STATUTES.fees().poolMembers("municipalities")).hasSize(46).contains("koebenhavns-kommune", "albertslund", "vordingborg")
                .doesNotContain("kkr-hovedstaden").doesNotHaveDuplicates();
        assertThat(Cases.STATUTES.fees().poolMembers("nothing")).isEmpty();
        assertThat(ore(Cases.STATUTES.fees().shares(10_000, of(1, 1, 1)))).containsExactly(3334L, 3333L, 3333L);
    }
}
