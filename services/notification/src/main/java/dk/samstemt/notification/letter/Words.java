package dk.samstemt.notification.letter;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The words of one language, and days and hours as people read them. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private final String language;
    private final ZoneId zone;
    private final Locale locale;
    private final ResourceBundle bundle;

    /** The words of a language, Danish unless it is English, with hours in a zone. */
    public Words(String language, ZoneId zone) {
        this.language = "en".equals(language) ? "en" : "da";
        this.zone = zone;
        this.locale = Locale.forLanguageTag("en".equals(this.language) ? "en-GB" : "da-DK");
        this.bundle = ResourceBundle.getBundle("dk.samstemt.notification.mail", Locale.forLanguageTag(this.language), NO_FALLBACK);
    }

    /** {@code da} or {@code en}. */
    public String language() {
        return language;
    }

    /** The zone of the hours. */
    ZoneId zone() {
        return zone;
    }

    /** The other language's words. */
    public Words other() {
        return new Words("da".equals(language) ? "en" : "da", zone);
    }

    /** A text of the bundle with its arguments, which are texts too. */
    public String say(String key, String... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text in this language, or in whichever there is. */
    public String of(Map<String, String> texts) {
        return texts == null ? "" : texts.getOrDefault(language, texts.values().stream().findFirst().orElse(""));
    }

    /** {@code tirsdag den 14. november 2023}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("format.day"), locale).format(day);
    }

    /** {@code tirsdag den 7. november 2023 kl. 10.15.30 dansk tid}. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern(bundle.getString("format.moment"), locale).format(moment.atZone(zone));
    }

    /** The last minute before a moment: {@code tirsdag den 24. oktober 2023 kl. 23.59 dansk tid}, as deadlines are written. */
    public String before(Instant moment) {
        return DateTimeFormatter.ofPattern(bundle.getString("format.minute"), locale).format(moment.minusMillis(1).atZone(zone));
    }

    /** A size of a file, with the unit people know. */
    public String size(long bytes) {
        long kilobytes = Math.max(1, (bytes + 500) / 1000);
        return kilobytes < 1000 ? kilobytes + " kB" : (kilobytes + 500) / 1000 + " MB";
    }
}
