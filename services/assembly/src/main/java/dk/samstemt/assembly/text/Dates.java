package dk.samstemt.assembly.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as people write them; every time of day says that it is Danish time. */
public final class Dates {

    private Dates() {
    }

    /** {@code tirsdag den 14. november 2023}, {@code Tuesday 14 November 2023}. */
    public static String day(LocalDate day, Words words) {
        return format(words, "EEEE 'den' d. MMMM uuuu", "EEEE d MMMM uuuu").format(day);
    }

    /** {@code tirsdag den 24. oktober 2023 kl. 09.00}, {@code Tuesday 24 October 2023 at 09:00}, in the association's zone. */
    public static String moment(Instant instant, ZoneId zone, Words words) {
        return format(words, "EEEE 'den' d. MMMM uuuu 'kl.' HH.mm", "EEEE d MMMM uuuu 'at' HH:mm").format(instant.atZone(zone));
    }

    /** {@code 09.00}, {@code 09:00}, in the association's zone; with seconds where there are any. */
    public static String time(Instant instant, ZoneId zone, Words words) {
        boolean whole = instant.atZone(zone).getSecond() == 0;
        return format(words, whole ? "HH.mm" : "HH.mm.ss", whole ? "HH:mm" : "HH:mm:ss").format(instant.atZone(zone));
    }

    /** As {@link #moment}, to the second: what decides whether a statement was in time. */
    public static String second(Instant instant, ZoneId zone, Words words) {
        return format(words, "EEEE 'den' d. MMMM uuuu 'kl.' HH.mm.ss", "EEEE d MMMM uuuu 'at' HH:mm:ss").format(instant.atZone(zone));
    }

    private static DateTimeFormatter format(Words words, String danish, String english) {
        return DateTimeFormatter.ofPattern("da".equals(words.language()) ? danish : english, words.locale());
    }
}
