package dk.samstemt.portal.statutes;

import dk.samstemt.portal.text.Shown;
import org.springframework.context.MessageSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;

/**
 * How the numbers of the statutes are written.
 *
 * @param show  dates and money in the language
 * @param texts the units
 */
record Figures(Shown show, MessageSource texts) {

    /** A value with its unit. */
    public String write(String unit, String value) {
        return switch (unit) {
            case "ORE" -> show.money(Long.parseLong(value));
            case "DATE" -> show.day(LocalDate.parse(value));
            case "YEAR" -> value;
            case "MONTH_DAY" -> DateTimeFormatter.ofPattern(show.locale().getLanguage().equals("da") ? "d. MMMM" : "d MMMM", show.locale())
                    .format(MonthDay.parse("--" + value));
            default -> measure(unit, new BigDecimal(value));
        };
    }

    private String measure(String unit, BigDecimal number) {
        return texts.getMessage("statutes.unit." + unit, new Object[] {show.rate(number), number}, show.locale());
    }
}
