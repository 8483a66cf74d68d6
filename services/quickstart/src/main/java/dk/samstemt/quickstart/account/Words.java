package dk.samstemt.quickstart.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the account in one language. */
public final class Words {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    /** @param language {@code da} or {@code en}; anything else is Danish */
    public Words(String language) {
        boolean english = "en".equals(language);
        locale = Locale.forLanguageTag(english ? "en-GB" : "da");
        bundle = ResourceBundle.getBundle("dk.samstemt.quickstart.account", Locale.forLanguageTag(english ? "en" : "da"),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        moment = DateTimeFormatter.ofPattern(english ? "EEEE d MMMM uuuu 'at' HH:mm" : "EEEE 'den' d. MMMM uuuu 'kl.' HH.mm", locale);
        day = DateTimeFormatter.ofPattern(english ? "EEEE d MMMM uuuu" : "EEEE 'den' d. MMMM uuuu", locale);
    }

    /** {@code da} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }

    /** The sentence of a key, filled. */
    public String say(String key, List<String> args) {
        String sentence = bundle.getString(key);
        for (int i = 0; i < args.size(); i++) {
            sentence = sentence.replace("{" + i + "}", word(args.get(i)));
        }
        return sentence;
    }

    /** The sentence of a key, filled. */
    public String say(String key, String... args) {
        return say(key, List.of(args));
    }

    /** A legal moment in words, in Copenhagen time. */
    public String moment(Instant at) {
        return moment.format(at.atZone(ZONE));
    }

    private String word(String arg) {
        if (arg.startsWith(Arg.MOMENT)) {
            return moment(Instant.parse(arg.substring(Arg.MOMENT.length())));
        }
        if (arg.startsWith(Arg.DAY)) {
            return day.format(LocalDate.parse(arg.substring(Arg.DAY.length())));
        }
        return arg.startsWith(Arg.WORD) ? bundle.getString(arg.substring(Arg.WORD.length())) : arg;
    }
}
