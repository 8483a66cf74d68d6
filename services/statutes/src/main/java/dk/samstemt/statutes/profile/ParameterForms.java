package dk.samstemt.statutes.profile;

import dk.samstemt.statutes.calendar.CivilDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;

/** How the value of a parameter is written, by its unit, and why another is none. The published schema says the same. */
final class ParameterForms {

    private static final String INTEGER = "0|[1-9][0-9]*";
    private static final String ORE = "0|[1-9][0-9]{0,14}";
    private static final String COUNT = "0|[1-9][0-9]{0,5}";
    /** No association counts in periods of thirty years. */
    private static final String PERIOD = "0|[1-9][0-9]{0,3}";
    private static final String YEARS = "0|[1-9][0-9]{0,2}";
    /** The years to which facts, and every period of the law after them, may come. */
    private static final String YEAR = "[12][0-9]{3}";
    private static final String DECIMAL = "(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?";

    private ParameterForms() {
    }

    static boolean sound(Parameter parameter, String value) {
        return switch (parameter.unit()) {
            case MONTH_DAY -> isDayOfYear(value);
            case DATE -> CivilDate.read(value) instanceof CivilDate.Day && isIn(value);
            default -> value.matches(form(parameter));
        };
    }

    private static String form(Parameter parameter) {
        return switch (parameter.unit()) {
            case DAYS, WEEKS, MONTHS -> PERIOD;
            case YEARS -> YEARS;
            case YEAR -> YEAR;
            case COUNT -> ParameterUnits.isPeriod(parameter) ? PERIOD : COUNT;
            case KRONER_PER_INHABITANT -> DECIMAL;
            default -> ORE;
        };
    }

    private static boolean isIn(String date) {
        return date.matches(YEAR + "-.*");
    }

    /** A day of the year may be the leap day; a date must be one. */
    private static boolean isDayOfYear(String value) {
        try {
            MonthDay.parse("--" + value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Why a value was not understood: people write 3,125 and 5.693.750,00 where a profile says 3.125 and 569375000. */
    static String reason(Unit unit, String value) {
        if (unit == Unit.MONTH_DAY || unit == Unit.DATE) {
            return unit == Unit.DATE && CivilDate.read(value) instanceof CivilDate.Day ? "out-of-range" : "no-such-date";
        }
        if (value.matches("[0-9.]*,[0-9]*")) {
            return "decimal-comma";
        }
        if (value.matches(INTEGER)) {
            return unit == Unit.YEAR ? "out-of-range" : "too-large";
        }
        return value.matches("[0-9]{1,3}(\\.[0-9]{3})+|[0-9]+\\.[0-9]*") ? "decimal-point" : "not-a-number";
    }

    /** What would do, for whoever wrote a number that is too large. */
    static String wanted(Parameter parameter) {
        return switch (parameter.unit()) {
            case MONTH_DAY -> "a day of the year is written 07-01";
            case DATE -> "a date is written 2021-11-16, of the years 1000 to 2999";
            case YEAR -> "a year is one of 1000 to 2999";
            case KRONER_PER_INHABITANT -> "a rate is written 3.125, below a thousand million and with at most six decimals";
            default -> "a whole number of at most " + figures(parameter) + " figures";
        };
    }

    private static int figures(Parameter parameter) {
        return switch (form(parameter)) {
            case YEARS -> 3;
            case PERIOD -> 4;
            case COUNT -> 6;
            default -> 15;
        };
    }
}
