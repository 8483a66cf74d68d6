package dk.samstemt.quickstart.account;

import java.time.Instant;
import java.time.LocalDate;

/** Arguments that read differently in each language: kept as marked strings, so that a stored account can be told in either. */
public final class Arg {

    static final String MOMENT = "@moment:";
    static final String DAY = "@day:";
    static final String WORD = "@word:";

    private Arg() {
    }

    /** A legal moment, shown in Copenhagen time. */
    public static String moment(Instant moment) {
        return MOMENT + moment;
    }

    /** A civil day. */
    public static String day(LocalDate day) {
        return DAY + day;
    }

    /** A word of the bundle. */
    public static String word(String key) {
        return WORD + key;
    }
}
