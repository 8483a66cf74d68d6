package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.ruling.FactChange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static <F> List<String> values(Alternative<F> alternative) {
        return alternative.moves().stream().map(Move::change).map(FactChange::to).toList();
    }

    @Test
    void a_truth_value_could_only_have_been_the_other_one() {
        Alternative<Boolean> flipped = Choices.flip("mandated", true, (now, other) -> other);
        assertThat(values(flipped)).containsExactly("false");
        assertThat(flipped.moves().get(0).apply().apply(true)).isFalse();
        assertThat(values(Choices.<Boolean>flip("mandated", false, (now, other) -> other))).containsExactly("true");
    }

    @Test
    void of_several_values_the_case_s_own_is_no_alternative() {
        assertThat(values(Choices.<String, String>among("body", "ASSEMBLY", List.of("ASSEMBLY", "BOARD", "CHAIR"), (now, other) -> other)))
                .containsExactly("BOARD", "CHAIR");
    }

    @Test
    void a_day_could_have_been_earlier_or_later_and_one_that_is_missing_could_have_been_that_one() {
        LocalDate day = LocalDate.parse("2025-03-01");
        List<Alternative<LocalDate>> missing = Choices.day("setOn", null, day, (now, other) -> other);
        assertThat(missing).singleElement().satisfies(only -> assertThat(values(only)).containsExactly("2025-03-01"));
        assertThat(Choices.day("setOn", day, null, (LocalDate now, LocalDate other) -> other)).isNotEmpty()
                .allSatisfy(some -> assertThat(values(some)).isNotEmpty().doesNotContain("2025-03-01"));
    }
}
