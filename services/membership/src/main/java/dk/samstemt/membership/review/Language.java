package dk.samstemt.membership.review;

import java.util.Locale;

/** The two languages there are texts in. */
final class Language {

    private Language() {
    }

    /** {@code da} for Danish, {@code en} for everybody else. */
    static String of(Locale locale) {
        return "da".equals(locale.getLanguage()) ? "da" : "en";
    }
}
