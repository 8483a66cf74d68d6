package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From which days on a parameter has another value than an earlier version gave it for the same days. */
final class ValueChanges {

    private ValueChanges() {
    }

    /** One per day on which another pair of values begins, in order of time; none for days of which both versions say the same. */
    static Stream<Setting> of(Parameter was, Parameter now) {
        List<Setting> steps = Stream.of(was, now).flatMap(parameter -> parameter.values().stream()).map(ParameterValue::from).distinct().sorted()
                .map(day -> step(was, now, day)).toList();
        return IntStream.range(0, steps.size()).filter(i -> i == 0 || !alike(steps.get(i - 1), steps.get(i))).mapToObj(steps::get)
                .filter(step -> !step.before().equals(step.after()));
    }

    private static Setting step(Parameter was, Parameter now, LocalDate day) {
        return new Setting(OperationKind.SET_PARAMETER, now.id(), now.provision(), was.on(day).orElse(""), now.on(day).orElse(""), day);
    }

    private static boolean alike(Setting earlier, Setting later) {
        return earlier.before().equals(later.before()) && earlier.after().equals(later.after());
    }
}
