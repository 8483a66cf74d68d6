package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.FactChange;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds all minimal sets of at most two changed facts that change an answer. A date or moment takes part with the nearest
 * value that changes it; two dates are not moved together, since each alone can be moved far enough.
 */
public final class Counterfactuals<F> {

    /** How many facts are tried together, and how many pairs are tried at most; beyond it single facts only, which the ruling says. */
    static final int WITHIN = 2;
    static final long MOST_PAIRS = 200_000;

    private final F facts;
    private final Predicate<F> changes;
    private final List<Alternative<F>> alternatives;
    private final Set<FactChange> alone = new HashSet<>();
    private final Set<Counterfactual> found = new LinkedHashSet<>();

    Counterfactuals(F facts, Predicate<F> changes, List<Alternative<F>> alternatives) {
        this.facts = facts;
        this.changes = changes;
        this.alternatives = alternatives;
    }

    /** How many changed facts are tried together: two, or one where there are too many pairs. */
    int within() {
        return pairs() <= MOST_PAIRS ? WITHIN : 1;
    }

    List<Counterfactual> found() {
        alternatives.forEach(this::single);
        if (within() == WITHIN) {
            eachPair(this::pair);
        }
        return found.stream().sorted(Comparator.comparing((Counterfactual set) -> set.changes().size())
                .thenComparing(set -> set.changes().get(0))
                .thenComparing(set -> set.changes().get(set.changes().size() - 1))).toList();
    }

    private long pairs() {
        AtomicLong pairs = new AtomicLong();
        eachPair((one, two) -> pairs.addAndGet((long) one.moves().size() * two.moves().size()));
        return pairs.get();
    }

    private void eachPair(BiConsumer<Alternative<F>, Alternative<F>> use) {
        for (int i = 0; i < alternatives.size(); i++) {
            for (int j = i + 1; j < alternatives.size(); j++) {
                if (combine(alternatives.get(i), alternatives.get(j))) {
                    use.accept(alternatives.get(i), alternatives.get(j));
                }
            }
        }
    }

    private static boolean combine(Alternative<?> one, Alternative<?> two) {
        return !one.key().equals(two.key()) && !(one.nearest() && two.nearest());
    }

    private void single(Alternative<F> alternative) {
        List<Move<F>> hits = alternative.moves().stream().filter(move -> changes.test(move.apply().apply(facts))).toList();
        hits.forEach(move -> alone.add(move.change()));
        hits.stream().limit(alternative.nearest() ? 1 : hits.size()).forEach(this::add);
    }

    private void pair(Alternative<F> one, Alternative<F> two) {
        Alternative<F> outer = one.nearest() ? two : one;
        Alternative<F> inner = one.nearest() ? one : two;
        outer.moves().stream().filter(move -> !alone.contains(move.change())).forEach(move -> pairs(move, inner));
    }

    private void pairs(Move<F> first, Alternative<F> inner) {
        F changed = first.apply().apply(facts);
        Stream<Move<F>> hits = inner.moves().stream().filter(move -> changes.test(move.apply().apply(changed)));
        (inner.nearest() ? hits.limit(1) : hits).filter(move -> !alone.contains(move.change()))
                .forEach(move -> add(first, move));
    }

    @SafeVarargs
    private void add(Move<F>... moves) {
        found.add(new Counterfactual(Stream.of(moves).map(Move::change).sorted().toList()));
    }
}
