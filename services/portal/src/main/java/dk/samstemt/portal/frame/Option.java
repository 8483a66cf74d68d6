package dk.samstemt.portal.frame;

import org.springframework.context.MessageSource;

import java.util.List;
import java.util.Locale;

/**
 * One thing to choose from a list.
 *
 * @param value what is sent
 * @param text  what is shown
 */
public record Option(String value, String text) {

    /** Words, each with its text {@code <key>.<word>}. */
    public static List<Option> of(List<String> words, String key, MessageSource texts, Locale locale) {
        return words.stream().map(word -> new Option(word, texts.getMessage(key + "." + word, null, locale))).toList();
    }
}
