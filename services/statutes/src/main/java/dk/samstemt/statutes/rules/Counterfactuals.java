package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.FactChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds all minimal sets of at most two changed facts that change an answer. A date or moment takes part with the nearest
 * value that changes it; two dates are not moved together, since each alone can be moved far enough.
 */
public final class Counterfactuals<F> {

    static final int WITHIN = 2;

    private final F facts;
    private final Predicate<F> changes;
    private final List<Alternative<F>> alternatives;
    private final Set<FactChange> alone = new HashSet<>();
    private final List<Counterfactual> found = new ArrayList<>();

    Counterfactuals(F facts, Predicate<F> changes, List<Alternative<F>> alternatives) {
        this.facts = facts;
        this.changes = changes;
        this.alternatives = alternatives;
    }

    List<Counterfactual> search() {
        alternatives.forEach(this::single);
        for (int i = 0; i < alternatives.size(); i++) {
            for (int j = i + 1; j < alternatives.size(); j++) {
                pair(alternatives.get(i), alternatives.get(j));
            }
        }
        found.sort(Comparator.comparing((Counterfactual set) -> set.changes().size())
                .thenComparing(set -> set.changes().get(0))
                .thenComparing(set -> set.changes().get(set.changes().size() - 1)));
        return List.copyOf(found);
    }

    private void single(Alternative<F> alternative) {
        List<Move<F>> hits = alternative.moves().stream().filter(move -> changes.test(move.apply().apply(facts))).toList();
        hits.forEach(move -> alone.add(move.change()));
        hits.stream().limit(alternative.nearest() ? 1 : hits.size()).forEach(this::add);
    }

    private void pair(Alternative<F> one, Alternative<F> two) {
        if (one.key().equals(two.key()) || one.nearest() && two.nearest()) {
            return;
        }
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
