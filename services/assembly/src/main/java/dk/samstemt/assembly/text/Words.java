package dk.samstemt.assembly.text;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

/** The sentences of one language, from {@code dk/samstemt/assembly/documents_da/en.properties}. */
public final class Words {

    /** Danish. */
    public static final Words DA = new Words("da", Locale.forLanguageTag("da-DK"));
    /** English. */
    public static final Words EN = new Words("en", Locale.UK);

    private final String language;
    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(String language, Locale locale) {
        this.language = language;
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("dk.samstemt.assembly.documents", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of a language; every language but Danish reads English. */
    public static Words in(String language) {
        return "da".equals(language) ? DA : EN;
    }

    /** One text per language, in the order Danish, English. */
    public static Map<String, String> both(Function<Words, String> text) {
        Map<String, String> both = new LinkedHashMap<>();
        both.put("da", text.apply(DA));
        both.put("en", text.apply(EN));
        return both;
    }

    /** The sentence of a key with its arguments. */
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text of this language in a map, Danish where it has no other. */
    public String pick(Map<String, String> text) {
        return text.getOrDefault(language, text.getOrDefault("da", ""));
    }

    /** {@code da} or {@code en}. */
    public String language() {
        return language;
    }

    /** For dates and explanations. */
    public Locale locale() {
        return locale;
    }
}
