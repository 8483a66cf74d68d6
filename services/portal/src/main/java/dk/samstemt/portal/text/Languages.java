package dk.samstemt.portal.text;

import java.util.List;
import java.util.Locale;

/** The two languages of the pages. */
public final class Languages {

    public static final Locale DANISH = Locale.forLanguageTag("da");
    public static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(DANISH, ENGLISH);

    private Languages() {
    }

    /** The language among ours that is meant; Danish for all others. */
    public static Locale of(String tag) {
        return tag != null && tag.startsWith("en") ? ENGLISH : DANISH;
    }
}
