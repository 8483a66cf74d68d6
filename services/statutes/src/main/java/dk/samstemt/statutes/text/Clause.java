package dk.samstemt.statutes.text;

import dk.samstemt.statutes.ruling.FactChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One changed fact, or several alike, as half a sentence. */
record Clause(String fact, List<String> subjects, List<String> values) {

    static Clause of(FactChange change) {
        return new Clause(change.fact(), List.of(change.subject()), List.of(change.to()));
    }

    boolean sameChange(Clause other) {
        return fact.equals(other.fact) && values.equals(other.values);
    }

    boolean sameSubjects(Clause other) {
        return fact.equals(other.fact) && subjects.equals(other.subjects);
    }

    Clause withSubjectsOf(Clause other) {
        return new Clause(fact, joined(subjects, other.subjects), values);
    }

    Clause withValuesOf(Clause other) {
        return new Clause(fact, subjects, joined(values, other.values));
    }

    private static List<String> joined(List<String> one, List<String> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }

    String words(Phrases phrases, String kind) {
        String subject = phrases.anyOf(subjects);
        Bundle bundle = phrases.bundle();
        String own = "change." + kind + "." + fact;
        String key = bundle.find(own).isPresent() || bundle.find(own + "." + values.get(0)).isPresent() ? own : "change." + fact;
        String exact = key + "." + values.get(0);
        if (values.size() == 1 && bundle.find(exact).isPresent()) {
            return phrases.fill(exact, Map.of("subjects", subject));
        }
        String to = phrases.list(values.stream().map(value -> bundle.find("to." + fact + "." + value)
                .orElseGet(() -> phrases.name(value))).toList(), "or");
        return phrases.fill(key, Map.of("subjects", subject, "to", amount(bundle.get(key)) ? Long.valueOf(values.get(0)) : to));
    }

    /** Øre stand in a ruling as a bare number; their message says that they are an amount. */
    private static boolean amount(String message) {
        return message.contains("{to:kroner}");
    }
}
