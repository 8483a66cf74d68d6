package dk.samstemt.statutes.rules.dates;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The periods a profile lays down. Convening follows the value of the day of dispatch (AM-3, A-41). */
final class Periods {

    private final Law law;

    Periods(Law law) {
        this.law = law;
    }

    /** The last day on which something may go out before an assembly; empty where the profile has no such period. */
    Optional<Counting> back(String parameter, LocalDate assembly) {
        List<Period> values = all(parameter);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (law.reads("A-41", "OPPOSITE")) {
            return on(parameter, assembly).map(period -> period.back(assembly));
        }
        return values.stream().flatMap(period -> period.backWhileItHolds(assembly).stream()).max(Comparator.comparing(Counting::to))
                .or(() -> Optional.of(values.get(0).back(assembly)));
    }

    /** The earliest assembly after something that happens on a day. */
    Optional<Counting> forward(String parameter, LocalDate act) {
        return on(parameter, act).map(period -> period.on(act));
    }

    /** The last day of a time limit after a day. */
    Optional<Counting> within(String parameter, LocalDate after) {
        return on(parameter, after).map(period -> period.within(after));
    }

    /** The period that holds on a day; before the first value that one. */
    Optional<Period> on(String parameter, LocalDate day) {
        return law.parameter(parameter).flatMap(found -> held(found.values(), day).map(value -> period(found, value)));
    }

    /** Whether a period has had, or will have, more than one value. */
    boolean changes(String parameter) {
        return all(parameter).size() > 1;
    }

    private static Optional<ParameterValue> held(List<ParameterValue> values, LocalDate day) {
        return values.stream().filter(value -> !value.from().isAfter(day)).reduce((earlier, later) -> later).or(() -> values.stream().findFirst());
    }

    private List<Period> all(String parameter) {
        return law.parameter(parameter).stream().flatMap(found -> found.values().stream().map(value -> period(found, value))).toList();
    }

    private Period period(Parameter parameter, ParameterValue value) {
        return new Period(parameter.id(), parameter.unit(), value, law.reads("A-2", "CLEAR_DAYS"));
    }
}
