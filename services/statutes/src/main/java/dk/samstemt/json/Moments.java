package dk.samstemt.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants and civil dates as strings: exactly milliseconds, exactly four digits of year. */
final class Moments {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String INSTANT = DATE + "T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z";
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Moments() {
    }

    static String write(Instant instant, String pointer) {
        String text = FORMAT.format(instant);
        if (instant.getNano() % 1_000_000 != 0 || !text.matches(INSTANT)) {
            throw new JsonDefect("an instant is written in whole milliseconds: " + instant, pointer);
        }
        return text;
    }

    static String write(LocalDate date, String pointer) {
        if (!date.toString().matches(DATE)) {
            throw new JsonDefect("a year has four digits: " + date, pointer);
        }
        return date.toString();
    }

    static Instant instant(String text, String pointer) {
        return parsed(text, INSTANT, pointer, "an instant like 2023-11-14T23:00:00.000Z", Instant::parse);
    }

    static LocalDate date(String text, String pointer) {
        return parsed(text, DATE, pointer, "a date like 2023-11-14", LocalDate::parse);
    }

    private static <T> T parsed(String text, String shape, String pointer, String wanted,
            java.util.function.Function<String, T> parser) {
        try {
            if (text.matches(shape)) {
                return parser.apply(text);
            }
        } catch (DateTimeException e) {
            // Falls through: 2023-02-30 has the right shape and is still no date.
        }
        throw new JsonDefect(wanted + " is expected, not \"" + text + "\"", pointer);
    }
}
