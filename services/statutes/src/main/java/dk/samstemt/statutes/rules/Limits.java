package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.calendar.FactDays;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where an answer may begin to be another: on the days that facts and law name, a period of the law away from them, and at the turn of
 * months and years. Between two of these days it is looked for by halves.
 *
 * @param facts the days that the facts name
 * @param law the days that the law names
 * @param periods how long the law's periods are, none at all among them
 */
record Limits(Set<LocalDate> facts, Set<LocalDate> law, Set<Period> periods) {

    /** As long as any cycle of the law, the turn of the chairmanship included (BO-3). */
    private static final int MONTHS = 96;
    private static final int YEARS = 1_024;

    static Limits of(Object facts, Law law) {
        Set<LocalDate> dates = new HashSet<>();
        Set<Period> periods = new HashSet<>(Set.of(Period.ZERO));
        law.profile().parameters().forEach(parameter -> parameter.values().forEach(value -> {
            dates.add(value.from());
            of(parameter, value, dates, periods);
        }));
        return new Limits(NamedDays.in(facts, law.calendar()), dates, periods);
    }

    private static void of(Parameter parameter, ParameterValue value, Set<LocalDate> dates, Set<Period> periods) {
        switch (parameter.unit()) {
            case DATE -> dates.add(LocalDate.parse(value.value()));
            case DAYS -> periods.add(Period.ofDays(Integer.parseInt(value.value())));
            case WEEKS -> periods.add(Period.ofWeeks(Integer.parseInt(value.value())));
            case MONTHS -> periods.add(Period.ofMonths(Integer.parseInt(value.value())));
            case YEARS -> periods.add(Period.ofYears(Integer.parseInt(value.value())));
            default -> { }
        }
    }

    /** The days of a line right at those that the facts name, nearest first. */
    List<LocalDate> named(Line<?> line) {
        return onLine(line, 0, around(facts.stream()));
    }

    /** The days of a line that lie a period of the law, or the turn of a year, away from one day, nearest first. */
    List<LocalDate> from(LocalDate day, Line<?> line) {
        return onLine(line, 0, around(limits(Stream.of(day))));
    }

    /** The days of a line behind those nearby, nearest first, its last day among them. */
    List<LocalDate> beyond(Line<?> line) {
        return onLine(line, Line.NEAR, Stream.of(turns(line), around(limits(Stream.concat(facts.stream(), law.stream()))), Stream.of(line.end())).flatMap(days -> days));
    }

    private static List<LocalDate> onLine(Line<?> line, long behind, Stream<LocalDate> days) {
        return days.filter(FactDays::hold).filter(day -> line.distance(day) > behind).distinct().sorted(Comparator.comparing(line::distance)).toList();
    }

    private static Stream<LocalDate> turns(Line<?> line) {
        int sign = line.later() ? 1 : -1;
        LocalDate month = line.from().withDayOfMonth(1);
        LocalDate year = line.from().withDayOfYear(1);
        return Stream.concat(IntStream.rangeClosed(1, MONTHS).mapToObj(months -> month.plusMonths((long) sign * months)),
                IntStream.iterate(1, years -> years <= YEARS, years -> 2 * years).mapToObj(years -> year.plusYears((long) sign * years)));
    }

    private Stream<LocalDate> limits(Stream<LocalDate> days) {
        return days.flatMap(date -> Stream.concat(
                periods.stream().flatMap(period -> Stream.of(date.plus(period), date.minus(period))),
                IntStream.rangeClosed(-1, 2).mapToObj(years -> date.withDayOfYear(1).plusYears(years))));
    }

    /** The day before and the day after each too: of the words until, before and after one is meant. */
    private static Stream<LocalDate> around(Stream<LocalDate> days) {
        return days.distinct().flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)));
    }
}
