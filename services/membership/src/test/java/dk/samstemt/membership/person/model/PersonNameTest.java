package dk.samstemt.membership.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void a_name_is_kept_in_composed_form() {
        assertThat(PersonName.of(" A\u030Ase Ørsted-Bæk ")).hasValue(new PersonName("Åse Ørsted-Bæk"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12", "Asta\nHolm", "Asta\u202EHolm", "Asta\u200BHolm", "Asta\u2028Holm"})
    void what_hides_or_says_nothing_is_refused(String text) {
        assertThat(PersonName.of(text)).isEmpty();
    }

    @Test
    void two_hundred_characters_are_the_most() {
        assertThat(PersonName.of("a".repeat(200))).isPresent();
        assertThat(PersonName.of("a".repeat(201))).isEmpty();
        assertThat(PersonName.of(null)).isEmpty();
    }
}
