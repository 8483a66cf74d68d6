package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final Bundle DANISH = Bundle.of(Locale.forLanguageTag("da-DK"));
    private static final Bundle ENGLISH = Bundle.of(Locale.forLanguageTag("de"));

    @Test
    void both_languages_hold_the_same_keys_and_the_same_places() {
        assertThat(DANISH.language()).isEqualTo("da");
        assertThat(ENGLISH.language()).isEqualTo("en");
        assertThat(DANISH.keys()).isEqualTo(ENGLISH.keys()).contains("list.and");
        assertThat(DANISH.keys()).allSatisfy(key -> assertThat(places(DANISH.get(key))).as(key).isEqualTo(places(ENGLISH.get(key))));
    }

    private static Set<String> places(String message) {
        return Pattern.compile("\\{[^}]*}").matcher(message).results().map(found -> found.group()).collect(Collectors.toSet());
    }
}
