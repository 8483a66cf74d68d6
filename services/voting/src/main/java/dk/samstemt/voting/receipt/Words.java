package dk.samstemt.voting.receipt;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences of a receipt in one language, from {@code dk/samstemt/voting/receipt_da/en.properties}. */
record Words(String language, Locale locale, ResourceBundle bundle) {
    private static final Words DA = of("da", Locale.forLanguageTag("da-DK"));
    private static final Words EN = of("en", Locale.UK);

    private static Words of(String language, Locale locale) {
        return new Words(language, locale, ResourceBundle.getBundle("dk.samstemt.voting.receipt", Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** Every language but Danish reads English. */
    static Words in(String language) {
        return "da".equals(language) ? DA : EN;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String pick(Map<String, String> text) {
        return text.getOrDefault(language, text.getOrDefault("da", ""));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(danish() ? "d. MMMM uuuu" : "d MMMM uuuu", locale).format(day);
    }

    /** To the second, because it decides whether a statement was in time; says that it is Danish time. */
    String second(Instant moment, ZoneId zone) {
        String pattern = danish() ? "d. MMMM uuuu 'kl.' HH.mm.ss" : "d MMMM uuuu 'at' HH:mm:ss";
        return say("zone", DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(zone)));
    }

    /** The last whole minute before an instant that is too late. */
    String until(Instant tooLate, ZoneId zone) {
        String pattern = danish() ? "d. MMMM uuuu 'kl.' HH.mm" : "d MMMM uuuu 'at' HH:mm";
        return say("zone", DateTimeFormatter.ofPattern(pattern, locale).format(tooLate.minusMillis(1).atZone(zone)));
    }

    private boolean danish() {
        return language.equals("da");
    }
}
