package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.OperationKind;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static Setting party(String before, String after) {
        return new Setting(OperationKind.SET_PARTY, "itu", "3.1", before, after, LocalDate.of(2024, 1, 1));
    }

    @Test
    void MEM_8_a_party_is_named_and_told_with_its_class_its_seats_and_whom_it_speaks_for() {
        String itu = Admissions.json(Admissions.NEW);
        String named = itu.replace("IT-Universitetet", "ITU K\u00f8benhavn");
        assertThat(inDanish.what(party("", itu))).isEqualTo("Parten IT-Universitetet");
        assertThat(inEnglish.what(party(itu, null))).isEqualTo("Party IT University");
        assertThat(inDanish.what(party(itu, named))).isEqualTo("Parten ITU K\u00f8benhavn");
        assertThat(inDanish.what(party("{", "[]"))).isEqualTo("Parten itu");
        assertThat(inDanish.what(party("", itu.replace("IT-Universitetet", " ")))).isEqualTo("Parten itu");
        assertThat(inDanish.value(party("", itu), itu)).isEqualTo("IT-Universitetet (vidensinstitution): ingen plads i bestyrelsen");
        assertThat(inEnglish.value(party("", itu), itu)).isEqualTo("IT University (knowledge institution): no seat on the board");
        assertThat(inDanish.value(party("", itu), "")).isEqualTo("Ikke part");
        assertThat(inEnglish.value(party(null, itu), null)).isEqualTo("Not a party");
        assertThat(inDanish.value(party("", "{"), "{")).isEqualTo("{");
    }

    @Test
    void BO_1_the_seats_of_a_party_are_told_by_number_and_kind() {
        Party council = new Party("kkr", "contact-council", Map.of("da", "KKR", "en", "KKR"), List.of("faxe", "greve", "lejre"), 2, 3);
        assertThat(inDanish.value(party("", ""), Admissions.json(council))).isEqualTo("KKR (kommunekontaktr\u00e5d): 2 pladser i bestyrelsen med stemmeret, 3 pladser i bestyrelsen uden stemmeret; "
                + "taler for faxe, greve og lejre");
        String one = Admissions.json(Admissions.party("itu", "region", 1, 0));
        assertThat(inDanish.value(party("", ""), one)).isEqualTo("IT-Universitetet (region): 1 plads i bestyrelsen med stemmeret");
        assertThat(inEnglish.value(party("", ""), Admissions.json(Admissions.party("itu", "region", 0, 1)))).isEqualTo("IT University (region): 1 seat on the board without a vote");
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
