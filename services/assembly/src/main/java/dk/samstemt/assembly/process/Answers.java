package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.OpenTask;
import java.util.Map;
import java.util.Set;

/** What a person's task may answer: named decisions, never text. */
final class Answers {

    private static final Map<String, Map<String, Set<String>>> ALLOWED = Map.of(
            OpenTask.REMEDY, Map.of(Variables.REMEDY, Set.of("WAIVED", "NEW_DAY")));

    private Answers() {
    }

    /** @throws IllegalArgumentException when a decision is missing, unknown or none of those named */
    static Map<String, Object> check(String task, Map<String, String> answers) {
        Map<String, Set<String>> allowed = ALLOWED.getOrDefault(task, Map.of());
        if (!answers.keySet().equals(allowed.keySet())) {
            throw new IllegalArgumentException(task + " answers " + allowed.keySet());
        }
        allowed.forEach((name, values) -> {
            if (!values.contains(answers.get(name))) {
                throw new IllegalArgumentException(name + " is one of " + values);
            }
        });
        return Map.copyOf(answers);
    }
}
