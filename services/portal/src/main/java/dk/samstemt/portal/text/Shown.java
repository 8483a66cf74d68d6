package dk.samstemt.portal.text;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How things are written in one language; {@code ${show}} in every template. Moments are written in Danish time, and say so.
 *
 * @param locale one of the two languages
 */
public record Shown(Locale locale) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int OERE = 100;
    private static final long KILO = 1000;
    private static final long GIGA = 1_000_000_000;
    private static final long MEGA = KILO * KILO;

    /** {@code 14. november 2023} / {@code 14 November 2023}. */
    public String day(LocalDate day) {
        return write(danish() ? "d. MMMM uuuu" : "d MMMM uuuu", day);
    }

    /** {@code tirsdag den 14. november 2023} / {@code Tuesday 14 November 2023}. */
    public String weekday(LocalDate day) {
        return write(danish() ? "EEEE 'den' d. MMMM uuuu" : "EEEE d MMMM uuuu", day);
    }

    /** {@code 14. november 2023 kl. 10.42 (dansk tid)} / {@code 14 November 2023 at 10:42 (Danish time)}. */
    public String moment(Instant moment) {
        return write(danish() ? "d. MMMM uuuu 'kl.' HH.mm '(dansk tid)'" : "d MMMM uuuu 'at' HH:mm '(Danish time)'", moment.atZone(ZONE));
    }

    /** A moment to the second, for receipts and the log. */
    public String second(Instant moment) {
        return write(danish() ? "d. MMMM uuuu 'kl.' HH.mm.ss '(dansk tid)'" : "d MMMM uuuu 'at' HH:mm:ss '(Danish time)'", moment.atZone(ZONE));
    }

    /** {@code 14.11.} / {@code 14 Nov}: the civil day of a moment where there is room for little and the rest is told nearby. */
    public String stamp(Instant moment) {
        return write(danish() ? "d.M." : "d MMM", moment.atZone(ZONE));
    }

    /** {@code kl. 10.42 (dansk tid)} / {@code 10:42 (Danish time)}. */
    public String time(Instant moment) {
        return write(danish() ? "'kl.' HH.mm '(dansk tid)'" : "HH:mm '(Danish time)'", moment.atZone(ZONE));
    }

    /** The last minute that is in time, of the first instant that is too late: {@code 15 November 00:00} is told as {@code 14 November 23:59}. */
    public String until(Instant tooLate) {
        return moment(tooLate.minusMillis(1).truncatedTo(ChronoUnit.MINUTES));
    }

    /** The civil day of a moment in Danish time. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** Whole civil days left until the last day that is in time; 0 on that day, negative afterwards. */
    public long daysLeft(Instant tooLate, Instant now) {
        return ChronoUnit.DAYS.between(dayOf(now), dayOf(tooLate.minusMillis(1)));
    }

    /** {@code kr. 5.693.750} / {@code DKK 5,693,750}; øre are written only when there are any. */
    public String money(long oere) {
        BigDecimal kroner = BigDecimal.valueOf(oere, 2);
        return (danish() ? "kr. " : "DKK ") + decimals(oere % OERE == 0 ? "#,##0" : "#,##0.00").format(kroner);
    }

    /** {@code 1.863.000} / {@code 1,863,000}. */
    public String number(long number) {
        return decimals("#,##0").format(number);
    }

    /** A rate or share with the decimals it has: {@code 3,125} / {@code 3.125}. */
    public String rate(BigDecimal rate) {
        return decimals("#,##0.##########").format(rate);
    }

    /** {@code 68,5 GB}, {@code 1,2 MB}, {@code 640 kB}, {@code 12 byte}. */
    public String size(long bytes) {
        if (bytes >= GIGA) {
            return decimals("#,##0.#").format(BigDecimal.valueOf(bytes, 9)) + " GB";
        }
        if (bytes >= MEGA) {
            return decimals("#,##0.#").format(BigDecimal.valueOf(bytes, 6)) + " MB";
        }
        return bytes >= KILO ? number((bytes + KILO / 2) / KILO) + " kB" : number(bytes) + (danish() || bytes == 1 ? " byte" : " bytes");
    }

    /** What is said in this language, else in Danish, else whatever there is. */
    public String name(Map<String, String> byLanguage) {
        if (byLanguage == null || byLanguage.isEmpty()) {
            return "";
        }
        String own = byLanguage.get(locale.getLanguage());
        return own != null ? own : byLanguage.getOrDefault("da", byLanguage.values().iterator().next());
    }

    /** In the order of the language's alphabet: Æ, Ø and Å (and Aa) come last in Danish. */
    public <T> List<T> sorted(Collection<T> things, Function<T, String> name) {
        return things.stream().sorted(Comparator.comparing(name, Collator.getInstance(locale))).toList();
    }

    private boolean danish() {
        return locale.getLanguage().equals("da");
    }

    private String write(String pattern, java.time.temporal.TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, danish() ? locale : Locale.UK).format(when);
    }

    private DecimalFormat decimals(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(danish() ? locale : Locale.UK));
    }
}
