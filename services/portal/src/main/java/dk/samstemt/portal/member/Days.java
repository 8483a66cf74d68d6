package dk.samstemt.portal.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them in a form: {@code 14.11.2023}, {@code 14/11 2023}, {@code 2023-11-14}. */
final class Days {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[.\\-/ ]+(\\d{1,2})[.\\-/ ]+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Days() {
    }

    static String write(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    /** The day that is meant; empty when there is no such day. */
    static Optional<LocalDate> read(String text) {
        Matcher danish = DAY_FIRST.matcher(text.strip());
        if (danish.matches()) {
            return day(danish.group(3), danish.group(2), danish.group(1));
        }
        Matcher iso = YEAR_FIRST.matcher(text.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
