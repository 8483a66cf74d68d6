package dk.samstemt.assembly.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.platform.web.ProblemException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;

class WantedTest {

    @Test
    void every_word_is_the_beginning_of_one_and_nothing_typed_is_an_operator() {
        assertThat(asked("Ændring af § 7").query()).isEqualTo("Ændring:* & af:* & 7:*");
        assertThat(asked("a' | !b) & (c:* <-> d\\").query()).isEqualTo("a:* & b:* & c:* & d:*");
        assertThat(asked(" !&|() ").query()).isEmpty();
        assertThat(asked("ord ".repeat(50)).query().split("&")).hasSize(10);
    }

    @Test
    void a_year_is_its_days() {
        Wanted wanted = new Wanted(2023, null, null, null, null, null, null);
        assertThat(wanted.from()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(wanted.before()).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void what_cannot_be_asked_for_is_refused() {
        for (Wanted wanted : new Wanted[] {new Wanted(3000, null, null, null, null, null, null), new Wanted(null, "PLENARY", null, null, null, null, null),
            new Wanted(null, null, "LOST", null, null, null, null), asked("x".repeat(201)),
            new Wanted(null, null, null, null, null, null, Collections.nCopies(101, "ass-1"))}) {
            assertThatThrownBy(wanted::checked).isInstanceOf(ProblemException.class);
        }
    }

    private static Wanted asked(String text) {
        return new Wanted(null, null, null, text, null, null, null);
    }
}
