package dk.samstemt.membership.name;

import dk.samstemt.membership.person.model.PersonName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as people have them, and as those write them who want to be taken for somebody else. */
class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Karla Kanarie", "Søren Ærø Åberg", "O'Brien", "Anne-Marie d'Ørsted", "Núria Çelik", "Þóra Jónsdóttir", "Мария Иванова", "李小龍", "Nguyễn Văn", "Aabenraa"})
    void a_name_of_one_alphabet_is_a_name(String name) {
        assertThat(PersonName.fault(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'K\u0430ren', confusable-name", "'\u039Aaren', confusable-name", "'Karla\u202Eeiranak', hidden-characters", "'Kar\u200Bla', hidden-characters",
        "'Kar\u200Dla', hidden-characters", "'Kar\u00ADla', hidden-characters", "'Karla\uDB40\uDC41', hidden-characters", "'Karla\r\nBcc: x', hidden-characters",
        "'Kar\u2028la', hidden-characters", "'   ', name-limits", "'12345', name-limits", "'Karla \uD83C\uDF89', name-limits", "'K\u0301\u0302\u0303\u0304arla', name-limits"})
    void a_name_that_could_be_taken_for_another_is_refused_with_its_word(String name, String fault) {
        assertThat(PersonName.fault(name.translateEscapes())).contains(fault);
    }

    @Test
    void a_ringed_a_is_one_however_it_was_typed() {
        assertThat(PersonName.of("A\u030Aberg")).isEqualTo(PersonName.of("\u212Bberg")).isEqualTo(PersonName.of("\u00C5berg"));
        assertThat(PersonName.fault("x".repeat(201))).contains("name-limits");
        assertThat(PersonName.fault("x".repeat(200))).isEmpty();
    }

    @Test
    void two_parties_whose_names_look_alike_are_found() {
        Map<String, String> names = new LinkedHashMap<>(Map.of());
        names.put("a", "Region Sjælland");
        names.put("b", "Region Sjællаnd");
        names.put("c", "Region Sjaelland");
        assertThat(LookAlikes.among(names)).contains("b").doesNotContain("a");
        assertThat(LookAlikes.mixesAlphabets("Region Sjællаnd")).isTrue();
        assertThat(LookAlikes.mixesAlphabets("Københavns Universitet")).isFalse();
    }
}
