package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.EarlierRulingsView;
import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.money.Plausibility;
import dk.samstemt.statutes.money.StatedChange;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The figures of the proposal of 2023 and of the statutes, to the krone. */
class RealProposalTest {

    private static final FeeLaw FEES = Cases.STATUTES.fees();

    private static Plausibility both(String rate, long kroner) {
        return FEES.plausibility(new BigDecimal(rate), kroner * 100, null);
    }

    @Test
    void FEE_5_the_fee_of_2018_is_exact() {
        assertThat(both("3.125", 5_693_750)).isEqualTo(new Plausibility("3.125", 569_375_000L, 1_822_000, 292, true, null, null, null, null));
    }

    @Test
    void FEE_5_the_proposed_fee_meets_its_rate_only_within_rounding() {
        assertThat(both("2.820", 5_358_122)).isEqualTo(new Plausibility("2.820", 535_812_200L, 1_900_043, 337, false, null, null, null, null));
        assertThat(Kroner.whole(new BigDecimal("2.820").multiply(BigDecimal.valueOf(1_900_043)))).isEqualTo(535_812_100L);
        assertThat(Kroner.whole(new BigDecimal("2.820").multiply(BigDecimal.valueOf(1_900_044)))).isEqualTo(535_812_400L);
    }

    @Test
    void FEE_5_the_pool_and_the_other_region() {
        assertThat(both("2.125", 5_645_573)).isEqualTo(new Plausibility("2.125", 564_557_300L, 2_656_740, 625, true, null, null, null, null));
        assertThat(both("1.528", 1_275_761)).isEqualTo(new Plausibility("1.528", 127_576_100L, 834_922, 273, true, null, null, null, null));
    }

    @Test
    void FEE_5_no_whole_population_gives_the_proposed_amount() {
        BigDecimal rate = new BigDecimal("2.820");
        for (long people = 1_890_000; people < 1_910_000; people++) {
            assertThat(Kroner.whole(rate.multiply(BigDecimal.valueOf(people)))).isNotEqualTo(535_812_200L);
        }
    }

    @Test
    void FEE_5_a_population_is_told_in_both_directions_how_far_it_is_off() {
        Plausibility off = FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 1_911_067L);
        assertThat(off.rateGivesOre()).isEqualTo(538_920_900L);
        assertThat(off.offByOre()).isEqualTo(-3_108_700L);
        assertThat(off.rateNeeded()).isEqualTo("2.804");
        assertThat(off.within()).isFalse();
        assertThat(FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 1_900_043L + 337).within()).isTrue();
        assertThat(FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 1_900_043L - 337).within()).isTrue();
        assertThat(FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 1_900_043L + 338).within()).isFalse();
        assertThat(FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 1_900_043L - 338).within()).isFalse();
        assertThat(FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 1_900_043L).offByOre()).isEqualTo(100L);
        Plausibility nobody = FEES.plausibility(new BigDecimal("2.820"), 535_812_200L, 0L);
        assertThat(nobody.rateNeeded()).isNull();
        assertThat(nobody.rateGivesOre()).isZero();
        assertThat(both("2.820", 5_358_122).within()).isTrue();
    }

    @Test
    void FEE_5_the_million_of_the_proposal_is_against_an_amount_that_nobody_states() {
        StatedChange stated = FEES.statedReduction(569_375_000L, 535_812_200L, 100_000_000L);
        assertThat(stated).isEqualTo(new StatedChange(33_562_800L, 635_812_200L, "1.11668"));
        assertThat(stated.impliedBeforeOre() - 100_000_000L).isEqualTo(535_812_200L);
        assertThatThrownBy(() -> FEES.statedReduction(1, Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
    }

    private static String said(Finding finding) {
        assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.ENGLISH).sentence()).isNotBlank().doesNotContain("{");
        return Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag("da")).sentence();
    }

    @Test
    void FEE_5_a_draft_says_both_directions_and_nothing_where_all_agrees() {
        List<Finding> off = FEES.doubts(new BigDecimal("2.820"), 535_812_200L, 1_911_067L);
        assertThat(off).extracting(Finding::code).containsExactly("ONLY_WITHIN_ROUNDING", "RATE_GIVES_MORE", "AMOUNT_NEEDS_OTHER_RATE");
        assertThat(said(off.get(0))).contains("1.900.043 indbyggere (± 337)");
        assertThat(said(off.get(1))).contains("5.389.209 kr.", "31.087 kr. mindre");
        assertThat(said(off.get(2))).contains("2,804 kr., ikke 2,820 kr.");
        List<Finding> under = FEES.doubts(new BigDecimal("3.125"), 569_375_000L, 1_821_999L);
        assertThat(under).extracting(Finding::code).containsExactly("RATE_GIVES_LESS");
        assertThat(said(under.get(0))).contains("3 kr. mere");
        assertThat(FEES.doubts(new BigDecimal("3.125"), 569_375_000L, 1_822_000L)).isEmpty();
        assertThat(FEES.doubts(new BigDecimal("3.125"), 569_375_000L, null)).isEmpty();
        assertThat(FEES.doubts(new BigDecimal("3.125"), 569_375_000L, 0L)).extracting(Finding::code).containsExactly("RATE_GIVES_LESS");
    }

    @Test
    void FEE_5_a_reduction_from_an_amount_that_nobody_states_is_told() {
        Finding million = FEES.doubtOnReduction(569_375_000L, 535_812_200L, 100_000_000L).orElseThrow();
        assertThat(said(million)).contains("1.000.000 kr.", "335.628 kr.", "6.358.122 kr.", "1,11668 gange");
        assertThat(FEES.doubtOnReduction(569_375_000L, 535_812_200L, 33_562_800L)).isEmpty();
    }

    @Test
    void FEE_9_the_pool_is_rounded_half_up_and_half_even_misses_the_statutes_own_figure() {
        BigDecimal pool = new BigDecimal("2.125").multiply(BigDecimal.valueOf(2_656_740));
        assertThat(pool).isEqualByComparingTo("5645572.50");
        assertThat(Kroner.whole(pool)).isEqualTo(564_557_300L);
        assertThat(pool.setScale(0, RoundingMode.HALF_EVEN)).isEqualByComparingTo("5645572");
    }

    @Test
    void FEE_2_the_statutes_name_a_fee_for_every_basis_and_none_for_a_stranger() {
        assertThat(FEES.named("region-hovedstaden", 2024)).contains(new Fee("region-hovedstaden", 2024, 569_375_000L, "3.125", 2018, "6.2"));
        assertThat(FEES.named("ruc", 2024)).contains(new Fee("ruc", 2024, 47_460_000L, null, 2018, "6.3"));
        assertThat(FEES.named("itu", 2024)).isEmpty();
        assertThat(FEES.named("ku", 2018)).isEmpty();
        assertThat(FEES.named("ku", 2019)).isEmpty();
        assertThat(FEES.named("ku", 2020)).isPresent();
    }

    @Test
    void FEE_7_the_regions_rates_are_not_shares_and_one_rate_would_be_2_623() {
        List<Finding> found = FEES.contradictions(2024);
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("FEE-7");
            assertThat(finding.provision()).isEqualTo("6.2");
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.values()).containsEntry("equalRate", "2.623").containsEntry("rates", List.of("3.125", "1.528"));
            assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag("da")).sentence())
                    .contains("Region Hovedstaden og Region Sjælland", "3,125 og 1,528", "2,623 kr.");
            assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.ENGLISH).sentence()).contains("DKK 2.623");
        });
    }

    @Test
    void FEE_7_equal_rates_are_no_contradiction_and_a_profile_without_fees_has_none() {
        RateAndAmount one = new RateAndAmount(new BigDecimal("2.50"), 25_000);
        assertThat(RateAndAmount.equalRate(List.of(one, new RateAndAmount(new BigDecimal("2.5"), 25_000)))).isEqualTo(new BigDecimal("2.50"));
        assertThat(EarlierRulingsView.statutes().fees().contradictions(2024)).isEmpty();
    }
}
