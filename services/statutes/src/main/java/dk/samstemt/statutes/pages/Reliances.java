package dk.samstemt.statutes.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Which interpretations each rule may rely on, whatever the case. */
final class Reliances {

    private static final Properties OF_RULES = load();

    private Reliances() {
    }

    private static Properties load() {
        Properties found = new Properties();
        try (Reader reader = new InputStreamReader(Reliances.class.getResourceAsStream("/dk/samstemt/statutes/pages/interpretations.properties"),
                StandardCharsets.UTF_8)) {
            found.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Ids of the interpretations, in order; empty where the text needs none. */
    static List<String> of(String rule) {
        String ids = OF_RULES.getProperty(rule, "");
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    static Set<String> rules() {
        return OF_RULES.stringPropertyNames();
    }
}
