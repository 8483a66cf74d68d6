package dk.samstemt.platform.alarms;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says alarms in Danish and English. */
final class AlarmTexts {

    private static final String BUNDLE = "dk.samstemt.platform.alarms";

    private AlarmTexts() {
    }

    static String of(Alarm alarm, Locale locale) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("da");
        String text = ResourceBundle.getBundle(BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(alarm.code());
        return new MessageFormat(text.replace("'", "''"), language).format(alarm.arguments().toArray());
    }
}
