package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Gives a parameter another value from a day on; the values until then, and those already set for later, stay on record. */
final class ParameterOperations {

    private ParameterOperations() {
    }

    static Draft set(Draft draft, Operation operation, LocalDate inForceFromDay) {
        LocalDate from = operation.from() == null ? inForceFromDay : operation.from();
        if (from.isBefore(inForceFromDay)) {
            // Nothing is in force before it is adopted: the values of the days until then stand (AM-3).
            throw new Misfit(operation.provision(), from.toString(), inForceFromDay.toString());
        }
        Parameter old = draft.profile().parameter(String.valueOf(operation.parameter()))
                .filter(found -> found.provision().equals(operation.provision()))
                .orElseThrow(() -> new Misfit(operation.provision(), String.valueOf(operation.parameter()), ""));
        String now = old.on(from).orElse("");
        if (!now.equals(operation.before()) || operation.after() == null) {
            throw new Misfit(operation.provision(), String.valueOf(operation.before()), now);
        }
        Parameter next = new Parameter(old.id(), old.provision(), old.unit(), values(old, from, operation.after()));
        List<Parameter> all = draft.profile().parameters().stream().map(p -> p.id().equals(old.id()) ? next : p).toList();
        return draft.with(draft.profile().withParameters(all),
                new Setting(OperationKind.SET_PARAMETER, old.id(), old.provision(), now, operation.after(), from));
    }

    private static List<ParameterValue> values(Parameter old, LocalDate from, String after) {
        LocalDate until = old.values().stream().map(ParameterValue::from).filter(later -> later.isAfter(from)).findFirst()
                .map(later -> later.minusDays(1)).orElse(null);
        Stream<ParameterValue> before = old.values().stream().filter(value -> value.from().isBefore(from))
                .map(value -> value.until() == null || !value.until().isBefore(from)
                        ? new ParameterValue(value.value(), value.from(), from.minusDays(1)) : value);
        Stream<ParameterValue> later = old.values().stream().filter(value -> value.from().isAfter(from));
        return Stream.of(before, Stream.of(new ParameterValue(after, from, until)), later).flatMap(all -> all).toList();
    }
}
