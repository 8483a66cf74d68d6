package dk.samstemt.statutes.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a civil date, entered by a person, comes to; never guessed. */
public sealed interface CivilDate {

    /** Reads {@code 2026-11-16}, and nothing else. */
    static CivilDate read(String text) {
        Matcher iso = Forms.ISO.matcher(text);
        if (iso.matches()) {
            return Forms.of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher danish = Forms.DANISH.matcher(text);
        if (!danish.matches()) {
            return new Unsupported(List.of());
        }
        CivilDate meant = Forms.of(danish.group(3), danish.group(2), danish.group(1));
        return meant instanceof Day day ? new Unsupported(List.of(day.date().toString())) : meant;
    }

    /** Stable code of what it came to, for machines; the same as of a moment. */
    String code();

    /** What could be entered instead, in the wanted form; empty where nothing is near. */
    List<String> alternatives();

    /** A day of the calendar. */
    record Day(LocalDate date) implements CivilDate {

        @Override
        public String code() {
            return "resolved";
        }

        @Override
        public List<String> alternatives() {
            return List.of();
        }
    }

    /** A date that no calendar has; its neighbours, where it is a day too many of a month. */
    record NoSuch(List<LocalDate> near) implements CivilDate {

        @Override
        public String code() {
            return "no-such-date";
        }

        @Override
        public List<String> alternatives() {
            return near.stream().map(LocalDate::toString).toList();
        }
    }

    /** Another way of writing; the same in the wanted form where it has one meaning. */
    record Unsupported(List<String> alternatives) implements CivilDate {

        @Override
        public String code() {
            return "unsupported-format";
        }
    }

    /** The forms a date is written in. */
    final class Forms {

        private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
        private static final Pattern DANISH = Pattern.compile("([0-9]{2})\\.([0-9]{2})\\.([0-9]{4})");

        private Forms() {
        }

        private static CivilDate of(String yearText, String monthText, String dayText) {
            int year = Integer.parseInt(yearText);
            int month = Integer.parseInt(monthText);
            int day = Integer.parseInt(dayText);
            if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
                return new NoSuch(List.of());
            }
            YearMonth within = YearMonth.of(year, month);
            return within.isValidDay(day) ? new Day(within.atDay(day))
                    : new NoSuch(List.of(within.atEndOfMonth(), within.atEndOfMonth().plusDays(1)));
        }
    }
}
