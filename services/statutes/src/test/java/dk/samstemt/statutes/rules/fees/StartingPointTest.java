package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.fees.BasisPopulation;
import dk.samstemt.statutes.facts.fees.FeeDraftFacts;
import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.FeeSet;
import dk.samstemt.statutes.facts.fees.FeeStep;
import dk.samstemt.statutes.facts.fees.IndexLink;
import dk.samstemt.statutes.money.FeeDraft;
import dk.samstemt.statutes.money.FeeLine;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.members.MemberLaw;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** FEE-3, FEE-6, FEE-11: what a draft starts from, what it cannot do without, and what it announces. */
class StartingPointTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final LocalDate ENTERED = LocalDate.parse("2020-01-15");
    private static final LocalDate ASSEMBLY = LocalDate.parse("2020-05-20");
    private static final List<IndexLink> LINKS = List.of(link(2019, "1.015"), link(2020, "1.02"), link(2021, "1.031"));

    private static IndexLink link(int year, String factor) {
        return new IndexLink(year, factor, "KL's index", ENTERED);
    }

    /** A region's fee of 2021 after its fee of the year before, by the people it was reckoned by and those of the coming year. */
    private static FeeDraft afterLastYear(Long before, long people, FeeSet... proposed) {
        LocalDate day = LocalDate.parse("2020-01-01");
        return FeeDrafts.of(new FeeDraftFacts(2021, ASSEMBLY, LINKS, List.of(new BasisPopulation("region-hovedstaden", people, day, "DST")),
                List.of(new FeeSet("region-hovedstaden", 2020, 500_000_000L)), List.of(proposed),
                before == null ? null : List.of(new BasisPopulation("region-hovedstaden", before, day.minusYears(1), "DST"))), LAW);
    }

    @Test
    void FEE_3_last_years_fee_grows_by_index_and_people_and_by_the_index_alone_where_its_own_people_are_not_told() {
        FeeLine grown = afterLastYear(1_822_000L, 1_835_000).line("region-hovedstaden");
        assertThat(grown.byPopulationOre()).isEqualTo(519_178_100L);
        assertThat(grown.indexedOre()).isEqualTo(515_500_000L);
        assertThat(grown.followsPopulation()).isTrue();
        assertThat(grown.startingOre()).isEqualTo(519_178_100L);
        FeeDraft alone = afterLastYear(null, 1_835_000, new FeeSet("region-hovedstaden", 2021, 515_500_000L));
        assertThat(alone.line("region-hovedstaden").byPopulationOre()).isNull();
        assertThat(alone.line("region-hovedstaden").startingOre()).isEqualTo(515_500_000L);
        assertThat(alone.findings()).extracting(Finding::code).contains("NO_POPULATION_BEFORE", "AT_THE_INDEX").doesNotContain("WITHDRAWAL_OPENS");
        assertThat(alone.findings()).allSatisfy(finding -> assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).isNotBlank().doesNotContain("{"));
    }

    @Test
    void FEE_11_what_the_draft_says_opens_the_withdrawal_is_what_MEM_5_rules() {
        Random random = new Random(7);
        for (int i = 0; i < 30; i++) {
            long before = 1_822_000 + random.nextInt(20_000);
            long people = before + random.nextInt(20_000);
            long start = afterLastYear(before, people).line("region-hovedstaden").startingOre();
            for (long proposed : new long[] {start, start + 100}) {
                FeeStep step = new FeeStep("region-hovedstaden", 500_000_000L, before, people, proposed);
                FeeRaiseFacts raise = new FeeRaiseFacts(ASSEMBLY, "1.031", ENTERED, ENTERED, List.of(step));
                assertThat(afterLastYear(before, people, new FeeSet("region-hovedstaden", 2021, proposed)).opensWithdrawal()).isEqualTo(proposed > start)
                        .isEqualTo(MemberLaw.of(LAW).opensWithdrawal(raise).yes());
            }
        }
    }

    @Test
    void FEE_6_2019_is_the_figures_of_2018_by_the_first_index_though_the_statutes_began_in_february() {
        FeeDraft first = FeeDrafts.of(new FeeDraftFacts(2019, LocalDate.parse("2018-05-20"), LINKS, List.of(), List.of(), List.of()), LAW);
        assertThat(first.line("ku").startingOre()).isEqualTo(96_343_800L);
        assertThat(first.line("region-hovedstaden").baseYear()).isEqualTo(2018);
        assertThat(Cases.STATUTES.fees().unnamed(2019)).isEmpty();
        assertThat(Cases.STATUTES.fees().unnamed(2018)).hasSize(first.lines().size()).contains("ku", "municipalities");
    }

    @Test
    void FEE_3_the_years_no_index_leads_to_are_named_and_a_fee_of_last_year_needs_the_last_only() {
        FeeDraftFacts gaps = new FeeDraftFacts(2021, ASSEMBLY, List.of(link(2020, "1.02")), List.of(), List.of(), List.of());
        assertThat(Cases.STATUTES.fees().yearsWithoutIndex(gaps)).containsExactly(2019, 2021);
        assertThat(Cases.STATUTES.fees().yearsWithoutIndex(new FeeDraftFacts(2021, ASSEMBLY, LINKS, List.of(), List.of(), List.of()))).isEmpty();
        List<FeeSet> lastYear = Cases.PROFILE.fees().bases().stream().map(basis -> new FeeSet(basis.id(), 2020, 100)).toList();
        assertThat(Cases.STATUTES.fees().yearsWithoutIndex(new FeeDraftFacts(2021, ASSEMBLY, List.of(link(2020, "1")), List.of(), lastYear, List.of()))).containsExactly(2021);
        List<FeeSet> older = lastYear.stream().map(fee -> new FeeSet(fee.basis(), 2019, 100)).toList();
        assertThat(Cases.STATUTES.fees().yearsWithoutIndex(new FeeDraftFacts(2021, ASSEMBLY, List.of(link(2020, "1")), List.of(), older, List.of()))).containsExactly(2019, 2021);
    }

    @Test
    void FEE_11_of_an_assembly_in_spring_the_last_day_announced_is_MEM_4_s() {
        FeeDraft spring = FeeDrafts.of(new FeeDraftFacts(2021, LocalDate.parse("2020-05-02"), LINKS, List.of(), List.of(), List.of(new FeeSet("ku", 2021, 101_317_200L))), LAW);
        assertThat(spring.withdrawalUntil()).isEqualTo("2020-06-30");
    }
}
