package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Gives a parameter another value from a day on; the value until then stays on record. */
final class ParameterOperations {

    private ParameterOperations() {
    }

    static Draft set(Draft draft, Operation operation, LocalDate inForceFromDay) {
        LocalDate from = operation.from() == null ? inForceFromDay : operation.from();
        Parameter old = draft.profile().parameter(String.valueOf(operation.parameter()))
                .filter(found -> found.provision().equals(operation.provision()))
                .orElseThrow(() -> new Misfit(operation.provision(), String.valueOf(operation.parameter()), ""));
        String now = old.on(from).orElse("");
        if (!now.equals(operation.before()) || operation.after() == null) {
            throw new Misfit(operation.provision(), String.valueOf(operation.before()), now);
        }
        Parameter next = new Parameter(old.id(), old.provision(), old.unit(), values(old, from, operation.after()));
        return draft.with(draft.profile().parameters().stream().map(p -> p.id().equals(old.id()) ? next : p).toList());
    }

    private static List<ParameterValue> values(Parameter old, LocalDate from, String after) {
        Stream<ParameterValue> before = old.values().stream().filter(value -> value.from().isBefore(from))
                .map(value -> value.until() == null || !value.until().isBefore(from)
                        ? new ParameterValue(value.value(), value.from(), from.minusDays(1)) : value);
        return Stream.concat(before, Stream.of(new ParameterValue(after, from, null))).toList();
    }
}
