package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.EarlierRulingsView;
import dk.samstemt.statutes.facts.fees.BasisPopulation;
import dk.samstemt.statutes.facts.fees.BudgetFacts;
import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.FeeSet;
import dk.samstemt.statutes.facts.fees.IndexLink;
import dk.samstemt.statutes.money.FeeDraft;
import dk.samstemt.statutes.money.FeeLine;
import dk.samstemt.statutes.money.IndexedYear;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The draft of a coming year's fees: chain of indices, both amounts, deviation, and the withdrawal it opens. */
class FeeDraftTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final LocalDate ENTERED = LocalDate.parse("2022-06-15");
    private static final LocalDate ASSEMBLY = LocalDate.parse("2020-05-20");

    private static IndexLink link(int year, String factor) {
        return new IndexLink(year, factor, "KL's index", ENTERED);
    }

    private static final List<IndexLink> LINKS = List.of(link(2019, "1.015"), link(2020, "1.02"), link(2021, "1.031"));

    private static FeeDraftFacts facts(List<IndexLink> links, List<FeeSet> proposed) {
        List<BasisPopulation> populations = List.of(new BasisPopulation("region-hovedstaden", 1_855_084, LocalDate.parse("2020-01-01"), "Danmarks Statistik"),
                new BasisPopulation("region-sjaelland", 838_840, LocalDate.parse("2019-01-01"), "Danmarks Statistik"));
        return new FeeDraftFacts(2021, ASSEMBLY, links, populations, List.of(), proposed);
    }

    private static FeeDraft draft(FeeSet... proposed) {
        return FeeDrafts.of(facts(LINKS, List.of(proposed)), LAW);
    }

    @Test
    void FEE_6_the_chain_starts_with_the_figures_of_2018_and_every_link_has_source_and_date() {
        FeeLine ku = draft().line("ku");
        assertThat(ku.baseYear()).isEqualTo(2018);
        assertThat(ku.chain()).containsExactly(new IndexedYear(2019, "1.015", "KL's index", ENTERED, 96_343_800L),
                new IndexedYear(2020, "1.02", "KL's index", ENTERED, 98_270_700L), new IndexedYear(2021, "1.031", "KL's index", ENTERED, 101_317_100L));
        assertThat(ku.indexedOre()).isEqualTo(101_317_100L);
        assertThat(ku.startingOre()).isEqualTo(101_317_100L);
        assertThat(ku.payers()).containsExactly("ku");
    }

    @Test
    void FEE_3_an_index_of_1_031_makes_978_625_of_ku_and_489_313_of_ruc() {
        IndexChain chain = new IndexChain(List.of(link(2019, "1.031")));
        assertThat(chain.regulate(2018, 94_920_000L, 2019).get(0).ore()).isEqualTo(97_862_500L);
        assertThat(chain.regulate(2018, 47_460_000L, 2019).get(0).ore()).isEqualTo(48_931_300L);
        assertThat(chain.regulate(2018, 47_460_000L, 2018)).isEmpty();
        assertThat(chain.factor(2018, 2018)).isEqualTo(BigDecimal.ONE);
        assertThat(new IndexChain(LINKS).factor(2018, 2021)).isEqualByComparingTo("1.0673943");
    }

    @Test
    void FEE_3_a_missing_a_doubled_and_an_unsound_index_are_named() {
        refused(List.of(link(2019, "1.015"), link(2021, "1.031")), "no index leads to 2020");
        refused(Stream.concat(LINKS.stream(), Stream.of(link(2020, "1.03"))).toList(), "two indices lead to 2020");
        for (String factor : new String[] {"1,02", "-1.02", "0", "0.00", "", "1e3", "12345", "1.123456789", "."}) {
            refused(List.of(link(2019, factor)), "2019 is no factor above zero");
        }
        refused(List.of(link(2019, null)), "2019 is no factor above zero");
        refused(List.of(new IndexLink(2019, "1.01", " ", ENTERED)), "without source or date");
        refused(List.of(new IndexLink(2019, "1.01", null, ENTERED)), "without source or date");
        refused(List.of(new IndexLink(2019, "1.01", "KL", null)), "without source or date");
    }

    private static void refused(List<IndexLink> links, String reason) {
        assertThatThrownBy(() -> FeeDrafts.of(facts(links, List.of()), LAW)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(reason);
    }

    @Test
    void GA_15_a_draft_for_another_than_the_coming_year_says_so() {
        FeeDraft late = FeeDrafts.of(new FeeDraftFacts(2021, LocalDate.parse("2021-01-01"), LINKS, List.of(), List.of(), List.of()), LAW);
        assertThat(late.findings().get(0).code()).isEqualTo("DRAFT_OF_WRONG_YEAR");
        assertThat(late.findings().get(0).values()).containsEntry("comingYear", 2022L).containsEntry("feeYear", 2021L);
        assertThat(said(late.findings().get(0))).contains("2021", "2022");
        assertThat(draft().findings()).extracting(Finding::code).doesNotContain("DRAFT_OF_WRONG_YEAR");
    }

    @Test
    void FEE_3_last_years_fee_as_set_is_the_starting_point_where_it_is_given() {
        FeeDraftFacts given = facts(LINKS, List.of());
        FeeDraft draft = FeeDrafts.of(new FeeDraftFacts(2021, ASSEMBLY, LINKS, given.populations(),
                List.of(new FeeSet("ku", 2020, 100_000_000L), new FeeSet("dtu", 2019, 1)), List.of()), LAW);
        assertThat(draft.line("ku").chain()).hasSize(1);
        assertThat(draft.line("ku").startingOre()).isEqualTo(103_100_000L);
        assertThat(draft.line("dtu").startingOre()).isEqualTo(101_317_100L);
    }

    @Test
    void FEE_8_both_amounts_stand_side_by_side_with_date_and_source_of_the_population() {
        FeeLine line = draft().line("region-hovedstaden");
        assertThat(line.byPopulationOre()).isEqualTo(618_783_200L);
        assertThat(line.indexedOre()).isEqualTo(607_747_600L);
        assertThat(line.followsPopulation()).isTrue();
        assertThat(line.startingOre()).isEqualTo(618_783_200L);
        assertThat(line.inhabitants()).isEqualTo(1_855_084);
        assertThat(line.populationAsOf()).isEqualTo("2020-01-01");
        assertThat(line.populationSource()).isEqualTo("Danmarks Statistik");
    }

    @Test
    void FEE_8_where_a_fee_follows_only_the_index_the_other_amount_is_still_shown() {
        FeeDraft draft = FeeDrafts.of(facts(LINKS, List.of()), LAW.reading("A-10", "INDEX_ONLY"));
        assertThat(draft.line("region-hovedstaden").startingOre()).isEqualTo(607_747_600L);
        assertThat(draft.line("region-hovedstaden").byPopulationOre()).isEqualTo(618_783_200L);
        assertThat(draft.line("region-hovedstaden").followsPopulation()).isFalse();
        assertThat(draft.interpretations()).contains("A-9", "A-10");
    }

    @Test
    void FEE_8_a_population_of_another_day_or_none_at_all_is_said() {
        List<Finding> found = draft().findings();
        assertThat(found).extracting(Finding::code).containsExactly("NO_POPULATION", "BOTH_AMOUNTS", "POPULATION_OF_ANOTHER_DAY");
        assertThat(found.get(2).values()).containsEntry("expected", "2020-01-01").containsEntry("asOf", "2019-01-01");
        assertThat(said(found.get(1))).contains("6.187.832 kr.", "1.855.084 indbyggere", "6.077.476 kr.", "Danmarks Statistik");
        assertThat(said(found.get(0))).contains("KKR Hovedstaden", "Københavns Kommune");
        assertThat(FeeDrafts.of(facts(LINKS, List.of()), LAW.reading("A-9", "ASK")).findings()).extracting(Finding::code)
                .containsExactly("NO_POPULATION", "BOTH_AMOUNTS", "BOTH_AMOUNTS");
        assertThat(draft().line("municipalities").startingOre()).isEqualTo(602_605_300L);
        assertThat(draft().line("municipalities").inhabitants()).isNull();
        assertThat(draft().line("ku").populationAsOf()).isNull();
    }

    @Test
    void FEE_8_a_fee_that_is_not_by_inhabitant_takes_no_notice_of_a_population() {
        BasisPopulation students = new BasisPopulation("ku", 36_000, LocalDate.parse("2020-01-01"), "DST");
        FeeLine line = FeeDrafts.of(new FeeDraftFacts(2021, ASSEMBLY, LINKS, List.of(students), List.of(), List.of()), LAW).line("ku");
        assertThat(line.startingOre()).isEqualTo(101_317_100L);
        assertThat(line.byPopulationOre()).isNull();
        assertThat(line.inhabitants()).isNull();
        assertThat(line.populationSource()).isNull();
    }

    @Test
    void FEE_8_an_unsound_population_and_one_stated_twice_are_refused() {
        LocalDate day = LocalDate.parse("2020-01-01");
        for (BasisPopulation bad : List.of(new BasisPopulation("region-sjaelland", -1, day, "DST"), new BasisPopulation("region-sjaelland", 1, null, "DST"),
                new BasisPopulation("region-sjaelland", 1, day, ""), new BasisPopulation("region-sjaelland", 1, day, null))) {
            assertThatThrownBy(() -> FeeDrafts.of(new FeeDraftFacts(2021, ASSEMBLY, LINKS, List.of(bad), List.of(), List.of()), LAW))
                    .hasMessageContaining("population of region-sjaelland");
        }
        BasisPopulation one = new BasisPopulation("region-sjaelland", 0, day, "DST");
        assertThatThrownBy(() -> FeeDrafts.of(new FeeDraftFacts(2021, ASSEMBLY, LINKS, List.of(one, one), List.of(), List.of()), LAW))
                .hasMessageContaining("stated twice");
        assertThat(FeeDrafts.of(new FeeDraftFacts(2021, ASSEMBLY, LINKS, List.of(one), List.of(), List.of()), LAW)
                .line("region-sjaelland").byPopulationOre()).isZero();
    }

    @Test
    void FEE_2_and_FEE_8_in_its_own_base_year_the_amount_goes_before_the_rate() {
        Law amended = Law.of(dk.samstemt.statutes.amendment.Amendments.apply(Cases.PROFILE, Cases.AMENDMENT, Cases.STATUTES.deadline(Cases.DAY),
                Cases.DAY.plusDays(1)).fold(applied -> applied.next(), mismatch -> null));
        List<IndexLink> links = new ArrayList<>(LINKS);
        Stream.of(2022, 2023, 2024, 2025).forEach(year -> links.add(link(year, "1.02")));
        BasisPopulation people = new BasisPopulation("region-hovedstaden", 1_911_067, LocalDate.parse("2023-01-01"), "DST");
        FeeDraftFacts facts = new FeeDraftFacts(2024, Cases.DAY, links, List.of(people), List.of(), List.of());
        assertThat(FeeDrafts.of(facts, amended).line("region-hovedstaden").startingOre()).isEqualTo(535_812_200L);
        assertThat(FeeDrafts.of(facts, amended).line("region-hovedstaden").chain()).isEmpty();
        assertThat(FeeDrafts.of(facts, amended.reading("A-26", "RATE_ALWAYS")).line("region-hovedstaden").startingOre()).isEqualTo(538_920_900L);
        FeeDraftFacts next = new FeeDraftFacts(2025, Cases.DAY.plusYears(1), links, List.of(people), List.of(), List.of());
        assertThat(FeeDrafts.of(next, amended).line("region-hovedstaden").startingOre()).isEqualTo(549_699_300L);
        assertThat(FeeDrafts.of(facts, LAW).line("region-hovedstaden").baseYear()).isEqualTo(2018);
    }

    @Test
    void FEE_11_each_deviation_is_shown_and_an_upward_one_announces_the_last_day_of_withdrawal() {
        FeeDraft draft = draft(new FeeSet("ku", 2021, 101_317_200L), new FeeSet("dtu", 2021, 101_317_100L), new FeeSet("cbs", 2021, 50_000_000L));
        assertThat(draft.line("ku").deviationOre()).isEqualTo(100);
        assertThat(draft.line("ku").raised()).isTrue();
        assertThat(draft.line("dtu").deviationOre()).isZero();
        assertThat(draft.line("dtu").raised()).isFalse();
        assertThat(draft.line("cbs").deviationOre()).isEqualTo(-658_500L);
        assertThat(draft.line("ruc").raised()).isFalse();
        assertThat(draft.opensWithdrawal()).isTrue();
        assertThat(draft.withdrawalUntil()).isEqualTo("2020-07-01");
        assertThat(draft.findings()).extracting(finding -> finding.code() + finding.values().get("payers"))
                .contains("ABOVE_THE_INDEX[ku]", "AT_THE_INDEX[dtu]", "BELOW_THE_INDEX[cbs]");
        assertThat(draft.findings()).extracting(Finding::code)
                .last().isEqualTo("WITHDRAWAL_OPENS");
        assertThat(draft.findings()).allSatisfy(finding -> assertThat(said(finding)).isNotBlank().doesNotContain("{"));
        assertThat(said(draft.findings().get(draft.findings().size() - 1))).contains("onsdag den 1. juli 2020");
    }

    @Test
    void FEE_11_nothing_above_the_index_announces_nothing() {
        FeeDraft draft = draft(new FeeSet("ku", 2021, 101_317_100L), new FeeSet("ruc", 2020, 999_999_900L));
        assertThat(draft.opensWithdrawal()).isFalse();
        assertThat(draft.withdrawalUntil()).isNull();
        assertThat(draft.line("ruc").proposedOre()).isNull();
        assertThat(draft.findings()).extracting(Finding::code).doesNotContain("WITHDRAWAL_OPENS");
    }

    @Test
    void FEE_11_under_the_other_reading_only_the_total_counts() {
        FeeSet up = new FeeSet("ku", 2021, 101_317_200L);
        FeeSet down = new FeeSet("dtu", 2021, 101_317_000L);
        Law total = LAW.reading("A-27", "TOTAL");
        assertThat(FeeDrafts.of(facts(LINKS, List.of(up, down)), total).opensWithdrawal()).isFalse();
        assertThat(FeeDrafts.of(facts(LINKS, List.of(up)), total).opensWithdrawal()).isTrue();
        assertThat(draft(up, down).opensWithdrawal()).isTrue();
    }

    @Test
    void FEE_11_a_draft_is_plain_data_and_a_profile_that_does_not_say_who_pays_has_none() {
        FeeDraft draft = Cases.STATUTES.fees().draft(facts(LINKS, List.of(new FeeSet("ku", 2021, 1))));
        assertThat(Records.read(Records.canonical(draft), FeeDraft.class)).isEqualTo(draft);
        assertThatThrownBy(() -> EarlierRulingsView.statutes().fees().draft(facts(LINKS, List.of())))
                .hasMessageContaining("does not say who pays fees");
        assertThatThrownBy(() -> draft.line("itu")).hasMessageContaining("no fee itu");
        assertThatThrownBy(() -> Cases.STATUTES.fees().draft(new FeeDraftFacts(2018, ASSEMBLY, LINKS, List.of(), List.of(), List.of())))
                .hasMessageContaining("the statutes name no fee municipalities for 2018");
    }

    @Test
    void FEE_10_business_promotion_may_cost_what_the_municipalities_pay_and_no_ore_more() {
        List<FeeSet> fees = List.of(new FeeSet("municipalities", 2021, 600_000_000L), new FeeSet("municipalities", 2020, 1), new FeeSet("ku", 2021, 100));
        FeeLaw law = Cases.STATUTES.fees();
        assertThat(law.budgetWarning(new BudgetFacts(2021, "business-promotion", 600_000_000L, fees))).isEmpty();
        assertThat(law.budgetWarning(new BudgetFacts(2021, "research", 900_000_000L, fees))).isEmpty();
        assertThat(law.budgetWarning(new BudgetFacts(2021, "business-promotion", 600_000_001L, fees))).get().satisfies(warning -> {
            assertThat(warning.values()).containsEntry("excessOre", 1L).containsEntry("feesOre", 600_000_000L);
            assertThat(warning.provision()).isEqualTo("2.1");
            assertThat(said(warning)).contains("erhvervsfremme", "0,01 kr.");
        });
    }

    private static String said(Finding finding) {
        assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.ENGLISH).sentence()).isNotBlank();
        return Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag("da")).sentence();
    }
}
