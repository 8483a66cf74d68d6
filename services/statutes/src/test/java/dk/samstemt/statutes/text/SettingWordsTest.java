package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.profile.Profile;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingWordsTest {

    private static final Profile PROFILE = Cases.PROFILE;
    private final SettingWords inDanish = SettingWords.of(PROFILE, Locale.forLanguageTag("da"));
    private final SettingWords inEnglish = SettingWords.of(PROFILE, Locale.ENGLISH);

    private static Setting parameter(String id) {
        return new Setting(OperationKind.SET_PARAMETER, id, "6.2", "1", "2", LocalDate.of(2024, 1, 1));
    }

    @Test
    void every_figure_of_the_shipped_statutes_has_a_name_in_both_languages() {
        assertThat(PROFILE.parameters()).isNotEmpty().allSatisfy(figure -> {
            assertThat(inDanish.what(parameter(figure.id()))).as(figure.id()).doesNotContain(figure.id());
            assertThat(inEnglish.what(parameter(figure.id()))).as(figure.id()).doesNotContain(figure.id());
        });
    }

    @Test
    void a_fee_is_named_by_those_who_pay_it() {
        assertThat(inDanish.what(parameter("fee.municipalities.rate")))
                .isEqualTo("Kontingent fra KKR Hovedstaden, KKR Sjælland og Københavns Kommune: sats pr. indbygger");
        assertThat(inEnglish.what(parameter("fee.dtu.base-year"))).startsWith("Fee of ").endsWith(": price level");
        assertThat(inDanish.what(parameter("fee.dtu.sum"))).isEqualTo("Tallet fee.dtu.sum");
    }

    @Test
    void what_has_no_name_is_named_by_its_id() {
        assertThat(inDanish.what(parameter("number.unheard-of"))).isEqualTo("Tallet number.unheard-of");
        assertThat(inEnglish.value(parameter("number.unheard-of"), "4.1")).isEqualTo("4.1");
        Setting rule = new Setting(OperationKind.SET_DECISION_RULE, "assembly.physical", "4.6", "{}", "{}", LocalDate.of(2024, 1, 1));
        assertThat(inEnglish.what(rule)).isEqualTo("Decision rule assembly.physical");
        assertThat(inEnglish.value(rule, "{\"op\":\"AGREEMENT_OF_ALL\"}")).isEqualTo("{\"op\":\"AGREEMENT_OF_ALL\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "notice.extraordinary|21|21 dage|21 days", "notice.extraordinary|1|1 dag|1 day", "withdrawal.extraordinary|1|1 uge|1 week",
        "withdrawal.notice|6|6 måneder|6 months", "withdrawal.notice|1|1 måned|1 month", "board.term|1|1 år|1 year", "board.term|4|4 år|4 years",
        "ordinary.before|07-01|1. juli|1 July", "ordinary.before|13-01|13-01|13-01", "representatives.max|3|3|3",
        "fee.region-hovedstaden.base-year|2024|2024|2024", "fee.region-hovedstaden.rate|2.820|2,820 kr. pr. indbygger|DKK 2.820 per inhabitant",
        "fee.region-hovedstaden.rate|meget|meget|meget", "fee.region-hovedstaden.amount|535812200|5.358.122 kr.|DKK 5,358,122",
        "fee.region-hovedstaden.amount|5.358.122|5.358.122|5.358.122",
        "election.day|2025-11-18|tirsdag den 18. november 2025|Tuesday 18 November 2025"})
    void a_value_is_written_with_its_unit_and_one_that_is_none_as_it_stands(String id, String value, String danish, String english) {
        assertThat(inDanish.value(parameter(id), value)).isEqualTo(danish);
        assertThat(inEnglish.value(parameter(id), value)).isEqualTo(english);
        assertThat(inDanish.value(parameter(id), null)).isEmpty();
    }
}
