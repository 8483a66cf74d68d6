package dk.samstemt.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants and civil dates as strings: exactly milliseconds, exactly four digits of year. */
final class Moments {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern DANISH = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");
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
        if (!text.matches(INSTANT)) {
            throw unsupported("an instant like 2023-11-14T23:00:00.000Z", pointer, List.of());
        }
        return parsed(text, pointer, Instant::parse, FORMAT::format);
    }

    static LocalDate date(String text, String pointer) {
        Matcher danish = DANISH.matcher(text);
        if (danish.matches()) {
            // Danish, so at least the date must be one before it is offered in the wanted form.
            LocalDate meant = date(danish.group(3) + "-" + danish.group(2) + "-" + danish.group(1), pointer);
            throw unsupported("a date like 2023-11-14", pointer, List.of(meant.toString()));
        }
        if (!text.matches(DATE)) {
            throw unsupported("a date like 2023-11-14", pointer, List.of());
        }
        return parsed(text, pointer, LocalDate::parse, LocalDate::toString);
    }

    private static JsonDefect unsupported(String wanted, String pointer, List<String> alternatives) {
        return new JsonDefect(wanted + " is expected", "unsupported-format", pointer, alternatives);
    }

    /** What does not write back as it was read, 24:00 or a sixtieth second, is in no calendar; nor is the year 0. */
    private static <T> T parsed(String text, String pointer, Function<String, T> parser, Function<T, String> writer) {
        try {
            T value = parser.apply(text);
            if (writer.apply(value).equals(text) && !text.startsWith("0000")) {
                return value;
            }
        } catch (DateTimeException e) {
            // Falls through: 2023-02-30 has the right shape and is still no date.
        }
        throw new JsonDefect("no such date or time", "no-such-date", pointer, List.of());
    }
}
