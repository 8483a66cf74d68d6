package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sums and numbers in words. */
class NumbersTest {

    private static final Numbers DANISH = new Numbers(Bundle.of(Locale.forLanguageTag("da")));
    private static final Numbers ENGLISH = new Numbers(Bundle.of(Locale.ENGLISH));

    @Test
    void kroner_are_grouped_and_carry_their_sign_once() {
        assertThat(DANISH.format(535_812_200L, "kroner")).isEqualTo("5.358.122 kr.");
        assertThat(DANISH.format(79_618_689L, "kroner")).isEqualTo("796.186,89 kr.");
        assertThat(ENGLISH.format(79_618_605L, "kroner")).isEqualTo("DKK 796,186.05");
        assertThat(DANISH.format(-33_562_850L, "kroner")).isEqualTo("-335.628,50 kr.");
        assertThat(DANISH.format(-5, "kroner")).isEqualTo("-0,05 kr.");
        assertThat(DANISH.format(0, "kroner")).isEqualTo("0 kr.");
        assertThat(DANISH.format(100, "kroner")).isEqualTo("1 kr.");
    }
}
