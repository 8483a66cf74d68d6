package dk.samstemt.statutes.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.ruling.FactChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    @Test
    void of_values_less_and_more_the_nearest_come_first_and_the_case_s_own_is_on_neither_line() {
        List<Alternative<Integer>> lines = Choices.nearest("seats", 5, Stream.of(9, 5, 1, 7, 3, 7), other -> Move.of("seats", "", 5, other, now -> other));
        assertThat(lines).allMatch(Alternative::nearest).extracting(ChoicesTest::values).containsExactly(List.of("3", "1"), List.of("7", "9"));
        assertThat(lines.get(1).moves().get(0).apply().apply(5)).isEqualTo(7);
        assertThat(Choices.nearest("seats", 5, Stream.of(6), other -> Move.<Integer>of("seats", "", 5, other, now -> other))).extracting(ChoicesTest::values)
                .containsExactly(List.of(), List.of("6"));
    }

    @Test
    void a_list_is_toggled_by_one_entry() {
        assertThat(Choices.toggled(List.of("ku", "dtu", "ku"), "ku")).containsExactly("dtu");
        assertThat(Choices.toggled(List.of("dtu"), "ku")).containsExactly("dtu", "ku");
    }

    @Test
    void a_moment_of_decision_moves_to_the_end_of_earlier_days_and_to_the_beginning_of_later_ones() {
        List<Alternative<Instant>> lines = Days.decided(Instant.parse("2023-11-14T10:00:00Z"), Law.of(Cases.PROFILE).calendar(), (Instant now, Instant other) -> other);
        assertThat(lines).extracting(line -> line.moves().get(0).apply().apply(Instant.EPOCH))
                .containsExactly(Instant.parse("2023-11-13T22:59:59.999Z"), Instant.parse("2023-11-14T23:00:00Z"));
    }
}
