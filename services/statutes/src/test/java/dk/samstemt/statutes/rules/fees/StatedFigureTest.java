package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.text.Explainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** FEE-5: figures of an amendment as a profile writes them, and no others. */
class StatedFigureTest {

    @Test
    void FEE_5_a_rate_has_a_point_and_is_above_zero() {
        assertThat(StatedFigure.rate("2.820")).isEqualTo(new StatedFigure("2.820", true, -1, List.of("2.820")));
        assertThat(StatedFigure.rate("2,820")).isEqualTo(new StatedFigure("2,820", false, 0, List.of("2.820")));
        assertThat(StatedFigure.rate("0")).isEqualTo(new StatedFigure("0", false, 0, List.of()));
        assertThat(StatedFigure.rate("2.8x")).isEqualTo(new StatedFigure("2.8x", false, 3, List.of()));
        assertThat(StatedFigure.rate(null)).isEqualTo(new StatedFigure("", false, 0, List.of()));
    }

    @Test
    void FEE_5_an_amount_is_in_whole_ore() {
        assertThat(StatedFigure.amount("535812200")).isEqualTo(new StatedFigure("535812200", true, -1, List.of("535812200")));
        assertThat(StatedFigure.amount("5.358.122")).isEqualTo(new StatedFigure("5.358.122", false, 0, List.of("535812200")));
        assertThat(StatedFigure.amount("949.200")).isEqualTo(new StatedFigure("949.200", false, 3, List.of("94920000", "94920")));
        assertThat(StatedFigure.amount("fem mio")).isEqualTo(new StatedFigure("fem mio", false, 0, List.of()));
        assertThat(StatedFigure.amount(null).read()).isFalse();
        assertThat(StatedFigure.of("fee.ku.base-year", "2024")).isEmpty();
    }

    @Test
    void FEE_5_a_rate_and_an_amount_are_taken_together_only_when_both_are_read() {
        assertThat(RateAndAmount.stated("2.820", "535812200")).contains(new RateAndAmount(new java.math.BigDecimal("2.820"), 535_812_200L));
        assertThat(RateAndAmount.stated("2,820", "535812200")).isEmpty();
        assertThat(RateAndAmount.stated("2.820", "5.358.122")).isEmpty();
    }

    @Test
    void FEE_5_a_comma_in_an_amendment_is_told_and_breaks_nothing() {
        LocalDate from = LocalDate.parse("2024-01-01");
        Amendment commas = new Amendment(1, List.of(Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "2,820", from),
                Operation.setParameter("6.2", "fee.region-hovedstaden.amount", "569375000", "5.358.122", from)));
        List<Finding> found = Cases.STATUTES.findings(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(commas), NoticeContents.complete()));
        List<Finding> unread = found.stream().filter(finding -> finding.code().equals("FIGURE_NOT_READ")).toList();
        assertThat(unread).extracting(finding -> finding.values().get("meant")).containsExactly(List.of("2.820"), List.of("535812200"));
        assertThat(found).extracting(Finding::code).doesNotContain("ONLY_WITHIN_ROUNDING");
        assertThat(Explainer.finding(unread.get(0), Cases.PROFILE, Locale.ENGLISH).sentence()).contains("Item 2 sets 2,820", "2.820");
        assertThat(Explainer.finding(unread.get(1), Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).contains("5.358.122", "535812200");
    }
}
