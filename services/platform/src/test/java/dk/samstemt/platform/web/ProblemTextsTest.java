package dk.samstemt.platform.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTextsTest {

    private final ProblemTexts texts = new ProblemTexts(List.of(Problems.CATALOGUE));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"da|1|Prøv igen om 1 sekund.", "da|2|Prøv igen om 2 sekunder.", "en|1|Try again in 1 second.", "en|2|Try again in 2 seconds."})
    void one_second_is_told_as_one(String language, long wait, String said) {
        assertThat(texts.text(Problems.TOO_MANY_REQUESTS, "detail", Locale.forLanguageTag(language), wait)).isEqualTo(said);
    }
}
