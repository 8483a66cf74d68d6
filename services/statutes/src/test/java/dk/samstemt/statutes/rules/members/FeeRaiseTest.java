package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.facts.fees.FeeStep;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.OtherReading;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** MEM-5: does a fee open the withdrawal? */
class FeeRaiseTest {

    private static final LocalDate ASSEMBLY = LocalDate.parse("2024-05-20");
    private static final LocalDate NOTICE = LocalDate.parse("2024-03-01");

    private static FeeStep ku(long kroner) {
        return new FeeStep("ku", 94_920_000L, null, null, kroner * 100);
    }

    private static FeeStep ruc(long kroner) {
        return new FeeStep("ruc", 47_460_000L, null, null, kroner * 100);
    }

    private static Ruling raised(LocalDate entered, FeeStep... steps) {
        Ruling ruling = Cases.STATUTES.members().opensWithdrawal(new FeeRaiseFacts(ASSEMBLY, "1.031", entered, NOTICE, List.of(steps)));
        Said.of(ruling);
        return ruling;
    }

    @Test
    void MEM_5_by_an_index_of_1_031_the_rounded_fees_open_nothing_and_one_krone_more_does() {
        Ruling at = raised(NOTICE, ku(978_625), ruc(489_313));
        assertThat(at.yes()).isFalse();
        assertThat(at.points("MEM-5", "NOT_BEYOND")).hasSize(1);
        assertThat(Said.changes(at)).contains("adoptedFee ku=978626", "adoptedFee ruc=489314");
        Ruling above = raised(NOTICE, ku(978_625), ruc(489_314));
        assertThat(above.yes()).isTrue();
        assertThat(above.points("MEM-5", "RAISED_BEYOND")).singleElement().satisfies(point -> assertThat(point.values()).isEqualTo(
                Map.of("basis", "ruc", "expectedOre", 48_931_300L, "adoptedOre", 48_931_400L, "deviationOre", 100L)));
        assertThat(above.points("MEM-5", "WINDOW_OPENS").get(0).values()).containsEntry("until", "2024-07-01");
        assertThat(Said.changes(above)).containsExactly("adoptedFee ruc=489313", "factor=1.032");
        assertThat(Said.of(above)).contains("var sat til 489.313 kr.").doesNotContain("kr..");
        assertThat(Said.of(above)).contains("Roskilde Universitet", "489.313 kr.", "489.314 kr.", "1 kr. mere");
    }

    @Test
    void MEM_5_an_index_entered_after_the_notice_was_not_expected() {
        Ruling late = raised(NOTICE.plusDays(1), ku(978_625));
        assertThat(late.yes()).isTrue();
        assertThat(late.points("MEM-5", "NO_INDEX_BEFORE_NOTICE")).hasSize(1);
        assertThat(Said.changes(late)).containsExactly("adoptedFee ku=949200", "indexEnteredOn=2024-03-01", "noticeOn=2024-03-02");
        assertThat(raised(NOTICE.plusDays(1), ku(949_200)).yes()).isFalse();
        Ruling never = raised(null, ku(949_201));
        assertThat(never.yes()).isTrue();
        assertThat(Said.changes(never)).contains("indexEnteredOn=2024-03-01");
        FeeRaiseFacts unsent = new FeeRaiseFacts(ASSEMBLY, "1.031", NOTICE, null, List.of(ku(978_625)));
        assertThatThrownBy(() -> Cases.STATUTES.members().opensWithdrawal(unsent)).hasMessageContaining("the day of the notice");
    }

    private static Ruling by(String index, FeeStep... steps) {
        Ruling ruling = Cases.STATUTES.members().opensWithdrawal(new FeeRaiseFacts(ASSEMBLY, index, NOTICE, NOTICE, List.of(steps)));
        Said.of(ruling);
        return ruling;
    }

    @Test
    void MEM_5_the_nearest_index_that_would_have_kept_up_with_the_fees_is_told_as_finely_as_the_case_s_own() {
        assertThat(Said.changes(by("1.0312", ku(979_000)))).containsExactly("adoptedFee ku=978815", "factor=1.0314");
        assertThat(Said.changes(by("1.1", ku(979_000)))).containsExactly("adoptedFee ku=1044121", "factor=1.031",
                "indexEnteredOn=2024-03-02", "noticeOn=2024-02-29");
        assertThat(Said.changes(by("1", ku(979_000), ruc(474_700)))).contains("factor=1.032").noneMatch(change -> change.contains("+factor") || change.contains("factor=1.001"));
        assertThat(by("1.031", ku(979_000)).yes()).isTrue();
        assertThat(by("1.032", ku(979_000)).yes()).isFalse();
        assertThat(Said.of(by("1.0312", ku(979_000)))).contains("indekset havde v\u00e6ret 1,0314");
    }

    @Test
    void MEM_5_a_fee_that_no_index_could_have_kept_up_with_leaves_the_index_for_the_others() {
        FeeStep first = new FeeStep("cbs", 0, null, null, 5_000);
        assertThat(Said.changes(by("1.031", first))).containsExactly("adoptedFee cbs=0");
        assertThat(Said.changes(by("1.031", first, ku(979_000)))).containsExactly("adoptedFee cbs=0+adoptedFee ku=978625", "adoptedFee cbs=0+factor=1.032");
        assertThat(Said.changes(by("1.031", first, ku(1_000_000)))).as("of two, the one the other fee needs").contains("adoptedFee cbs=0+factor=1.054");
        assertThat(Said.changes(by("1.031", new FeeStep("cbs", 0, null, null, 0)))).containsExactly("adoptedFee cbs=1");
        assertThat(Said.changes(by("9999.99999999", ku(978_625)))).contains("factor=1.03099926", "indexEnteredOn=2024-03-02");
        assertThat(Said.changes(by("0.000", ku(978_625)))).containsExactly("adoptedFee ku=0", "factor=1.031");
        FeeStep beyondCounting = new FeeStep("region-hovedstaden", 1_000_000L, 1L, 1_000_000_000_000L, 2_000_000_000_000_000_000L);
        assertThat(new IndexAlternatives(new FeeRaiseFacts(ASSEMBLY, "1.031", NOTICE, NOTICE, List.of(beyondCounting)), Law.of(Cases.PROFILE)).all()).isEmpty();
    }

    @Test
    void MEM_5_an_index_that_came_too_late_changes_it_together_with_its_day() {
        assertThat(Said.changes(raised(NOTICE.plusDays(1), ku(979_000)))).containsExactly("adoptedFee ku=949200",
                "factor=1.032+indexEnteredOn=2024-03-01", "factor=1.032+noticeOn=2024-03-02");
    }

    @Test
    void MEM_5_by_the_other_reading_of_A_27_only_the_total_counts() {
        Ruling evened = raised(NOTICE, ku(978_624), ruc(489_314));
        assertThat(evened.yes()).isTrue();
        assertThat(evened.interpretations().get(1).id()).isEqualTo("A-27");
        assertThat(evened.interpretations().get(1).others()).containsExactly(new OtherReading("TOTAL", false), new OtherReading("CPI", null));
        assertThat(raised(NOTICE, ku(978_625), ruc(489_314)).interpretations().get(1).decides()).isFalse();
    }

    @Test
    void MEM_5_a_fee_that_follows_the_population_may_grow_with_it_unless_only_the_index_counts() {
        FeeStep grown = new FeeStep("region-hovedstaden", 569_375_000L, 1_822_000L, 1_840_220L, 592_895_800L);
        Ruling ruling = raised(NOTICE, grown);
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.interpretations().get(0).id()).isEqualTo("A-10");
        assertThat(ruling.interpretations().get(0).others()).containsExactly(new OtherReading("INDEX_ONLY", true));
        assertThat(raised(NOTICE, grown.with(592_895_900L)).yes()).isFalse();
        assertThat(raised(NOTICE, grown.with(592_896_000L)).yes()).isTrue();
        assertThat(raised(NOTICE, new FeeStep("region-hovedstaden", 100_000L, 0L, 5L, 103_100L)).yes()).isFalse();
        assertThat(raised(NOTICE, new FeeStep("region-hovedstaden", 100_000L, 5L, null, 103_200L)).yes()).isTrue();
        assertThat(raised(NOTICE, new FeeStep("region-hovedstaden", 100_000L, null, 5L, 103_100L)).yes()).isFalse();
    }

    @Test
    void MEM_5_and_A_10_a_fee_of_an_amount_of_its_own_follows_the_index_only_whatever_population_is_told() {
        FeeStep ku = new FeeStep("ku", 94_920_000L, 100L, 200L, 150_000_000L);
        Law law = Law.of(Cases.PROFILE);
        FeeRaiseFacts facts = new FeeRaiseFacts(ASSEMBLY, "1.031", NOTICE, NOTICE, List.of(ku));
        assertThat(new FeeIsRaisedBeyondIndex().ask(facts, law).answer()).isTrue();
        assertThat(FeeIsRaisedBeyondIndex.expected(ku, facts, law)).isEqualTo(97_862_500L);
        assertThat(FeeIsRaisedBeyondIndex.expected(new FeeStep("municipalities", 100, 100L, 200L, 0), facts, law)).isEqualTo(200);
        Law without = dk.samstemt.statutes.EarlierRulingsView.law();
        assertThat(FeeIsRaisedBeyondIndex.expected(ku, facts, without)).as("no terms to tell them apart by").isEqualTo(195_725_000L);
    }

    @Test
    void MEM_5_of_an_assembly_in_spring_the_last_day_is_MEM_4_s_and_in_autumn_its_own() {
        assertThat(until("2024-05-02")).isEqualTo("2024-06-30");
        assertThat(until("2024-05-19")).isEqualTo("2024-06-30");
        assertThat(until("2024-05-20")).isEqualTo("2024-07-01");
        assertThat(until("2024-12-10")).isEqualTo("2025-01-21");
        assertThat(Cases.STATUTES.members().withdrawalWindow(LocalDate.parse("2024-05-02"))).contains(LocalDate.parse("2024-06-30"));
    }

    private static String until(String assembly) {
        FeeRaiseFacts facts = new FeeRaiseFacts(LocalDate.parse(assembly), "1.031", NOTICE, NOTICE, List.of(ku(979_000)));
        return new FeeIsRaisedBeyondIndex().ask(facts, Law.of(Cases.PROFILE)).points().stream().filter(point -> point.code().equals("WINDOW_OPENS"))
                .findFirst().orElseThrow().values().get("until").toString();
    }

    @Test
    void MEM_5_without_fees_nothing_opens_and_sums_never_overflow_silently() {
        assertThat(raised(NOTICE).yes()).isFalse();
        assertThatThrownBy(() -> raised(NOTICE, new FeeStep("ku", Long.MAX_VALUE, null, null, 1))).isInstanceOf(ArithmeticException.class);
    }
}
