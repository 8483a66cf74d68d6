package dk.samstemt.statutes.text;

import dk.samstemt.statutes.profile.Profile;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The texts people see, in one language, for pages made inside {@code statutes}; ids become names, dates become days. */
public final class Messages {

    private final Bundle bundle;
    private final Phrases phrases;

    private Messages(Bundle bundle, Profile profile) {
        this.bundle = bundle;
        this.phrases = profile == null ? null : new Phrases(bundle, profile);
    }

    /** Danish for Danish, English for everybody else. */
    public static Messages of(Profile profile, Locale locale) {
        return new Messages(Bundle.of(locale), profile);
    }

    /** As {@link #of(Profile, Locale)} where there is no profile yet: values are shown as they are. */
    public static Messages plain(Locale locale) {
        return new Messages(Bundle.of(locale), null);
    }

    /** {@code da} or {@code en}. */
    public String language() {
        return bundle.language();
    }

    /**
     * A text with its places filled.
     *
     * @param namesAndValues names and values in turn; a value is a string, a long or a list of these
     * @throws IllegalStateException if there is no such text
     */
    public String say(String key, Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return phrases == null ? filled(bundle.get(key), values) : phrases.fill(key, values);
    }

    private static String filled(String text, Map<String, Object> values) {
        String filled = text;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** What a rule holds, in one sentence; empty for an id that is none. */
    public Optional<String> rule(String id) {
        return bundle.find("rule." + id);
    }
}
