package dk.samstemt.statutes.text;

import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What would have changed the outcome, in words; sets that differ only in whose fact it is become one sentence. */
final class Changes {

    /** More pairs than this nobody reads. */
    private static final int READABLE = 20;

    private final Phrases phrases;
    private final Ruling ruling;

    Changes(Phrases phrases, Ruling ruling) {
        this.phrases = phrases;
        this.ruling = ruling;
    }

    List<String> sentences() {
        boolean one = ruling.counterfactualsWithin() == 1;
        if (ruling.counterfactuals().isEmpty()) {
            return List.of(phrases.fill(one ? "change.none.single" : "change.none", Map.of()));
        }
        Stream<String> last = one ? Stream.of(phrases.fill("change.single", Map.of())) : pairs();
        return Stream.concat(singles().stream(), last).toList();
    }

    private List<String> singles() {
        List<Clause> clauses = ruling.counterfactuals().stream().filter(set -> set.changes().size() == 1)
                .map(set -> Clause.of(set.changes().get(0))).toList();
        List<Clause> alike = merged(clauses, Clause::sameChange, Clause::withSubjectsOf);
        return merged(alike, this::mayShareSubjects, Clause::withValuesOf).stream()
                .map(clause -> phrases.fill("change.one", Map.of("clause", clause.words(phrases, kind())))).toList();
    }

    /** Truth values have a message each and stay apart. */
    private boolean mayShareSubjects(Clause one, Clause two) {
        return one.sameSubjects(two) && phrases.bundle().find("to." + one.fact() + "." + two.values().get(0)).isPresent();
    }

    /** The pairs in words, the first of them where there are many; the ruling itself holds all. */
    private Stream<String> pairs() {
        List<Counterfactual> pairs = ruling.counterfactuals().stream().filter(set -> set.changes().size() == 2).toList();
        Stream<String> more = pairs.size() <= READABLE ? Stream.of()
                : Stream.of(phrases.fill("change.more", Map.of("count", (long) pairs.size() - READABLE)));
        return Stream.concat(pairs.stream().limit(READABLE).map(this::pair), more);
    }

    private String pair(Counterfactual set) {
        return phrases.fill("change.two", Map.of("first", Clause.of(set.changes().get(0)).words(phrases, kind()),
                "second", Clause.of(set.changes().get(1)).words(phrases, kind())));
    }

    private String kind() {
        return ruling.kind().name();
    }

    private static List<Clause> merged(List<Clause> clauses, BiPredicate<Clause, Clause> alike, BinaryOperator<Clause> join) {
        List<Clause> out = new ArrayList<>();
        for (Clause clause : clauses) {
            int at = IntStream.range(0, out.size()).filter(i -> alike.test(out.get(i), clause)).findFirst().orElse(-1);
            if (at < 0) {
                out.add(clause);
            } else {
                out.set(at, join.apply(out.get(at), clause));
            }
        }
        return out;
    }
}
