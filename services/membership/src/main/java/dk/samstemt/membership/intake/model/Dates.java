package dk.samstemt.membership.intake.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Days as spreadsheets write them: {@code 2023-11-14}, or {@code 14.11.2023} with or without leading zeros. Anything else is not guessed at. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private Dates() {
    }

    static Optional<LocalDate> read(String text) {
        return FORMS.stream().flatMap(form -> parse(text, form).stream()).filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR).findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }
}
