package dk.samstemt.statutes.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The messages of one language; Danish and English have the same keys, which a test holds. */
final class Bundle {

    /** One file per field of law and language. */
    private static final List<String> FIELDS = List.of("rulings", "decisions", "agenda", "meeting", "members", "board", "fees", "dissolution", "amendments",
            "timetable", "profile", "pages");
    private static final Bundle DANISH = new Bundle("da");
    private static final Bundle ENGLISH = new Bundle("en");

    private final String language;
    private final Properties messages = new Properties();

    private Bundle(String language) {
        this.language = language;
        FIELDS.forEach(this::load);
    }

    private void load(String field) {
        Properties own = new Properties();
        try (Reader reader = new InputStreamReader(Bundle.class.getResourceAsStream(
                "/dk/samstemt/statutes/text/" + field + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            own.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        own.stringPropertyNames().stream().filter(key -> messages.put(key, own.get(key)) != null).findFirst().ifPresent(key -> {
            throw new IllegalStateException("two messages " + key + ", the second in " + field + "_" + language);
        });
    }

    /** Danish for Danish, English for everybody else. */
    static Bundle of(Locale locale) {
        return "da".equals(locale.getLanguage()) ? DANISH : ENGLISH;
    }

    String language() {
        return language;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(messages.getProperty(key));
    }

    String get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no message " + key + " in " + language));
    }

    Set<String> keys() {
        return messages.stringPropertyNames();
    }
}
