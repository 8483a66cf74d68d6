package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.FactChange;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Finds all minimal sets of at most two changed facts that change an answer. A date or moment takes part with the nearest value that
 * changes it, earlier and later; two dates are moved together where neither changes it alone.
 */
final class Counterfactuals<F> {

    /** How many facts are tried together, and how many pairs are tried at most; beyond it single facts only, which the ruling says. */
    static final int WITHIN = 2;
    static final long MOST_PAIRS = 200_000;

    private final Matter<F> matter;
    private final List<Alternative<F>> alternatives;
    private final Nearest<F> nearest;
    private final JointDays<F> joint;
    private final Set<FactChange> alone = new HashSet<>();
    private final Set<String> enough = new HashSet<>();
    private final Set<Counterfactual> found = new LinkedHashSet<>();

    Counterfactuals(Matter<F> matter, List<Alternative<F>> alternatives) {
        this.matter = matter;
        this.alternatives = alternatives;
        this.nearest = new Nearest<>(matter.limits());
        this.joint = new JointDays<>(matter);
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

    /** Of two dates only the days at limits are tried; they are not among those counted. */
    private long pairs() {
        AtomicLong pairs = new AtomicLong();
        eachPair((one, two) -> pairs.addAndGet(one.nearest() && two.nearest() ? 0 : (long) one.moves().size() * two.moves().size()));
        return pairs.get();
    }

    private void eachPair(BiConsumer<Alternative<F>, Alternative<F>> use) {
        for (int i = 0; i < alternatives.size(); i++) {
            for (int j = i + 1; j < alternatives.size(); j++) {
                if (!alternatives.get(i).key().equals(alternatives.get(j).key())) {
                    use.accept(alternatives.get(i), alternatives.get(j));
                }
            }
        }
    }

    private void single(Alternative<F> alternative) {
        if (alternative.nearest()) {
            nearest.first(alternative, matter::changes).ifPresent(hit -> {
                enough.add(alternative.key());
                add(hit.move());
            });
        } else {
            alternative.moves().stream().filter(matter::changes).forEach(move -> {
                alone.add(move.change());
                add(move);
            });
        }
    }

    private void pair(Alternative<F> one, Alternative<F> two) {
        if (one.nearest() && two.nearest()) {
            if (!enough.contains(one.key()) && !enough.contains(two.key())) {
                JointNumbers<F> numbers = new JointNumbers<>(matter, one, two);
                (numbers.are() ? numbers.first() : joint.of(one, two)).ifPresent(found::add);
            }
            return;
        }
        Alternative<F> outer = one.nearest() ? two : one;
        Alternative<F> inner = one.nearest() ? one : two;
        outer.moves().stream().filter(move -> !alone.contains(move.change())).forEach(move -> pairs(move, inner));
    }

    private void pairs(Move<F> first, Alternative<F> inner) {
        F changed = first.apply().apply(matter.facts());
        Stream<Move<F>> hits = inner.nearest() ? with(changed, inner).stream() : inner.moves().stream()
                .filter(move -> !alone.contains(move.change()) && changes(changed, move));
        hits.forEach(move -> add(first, move));
    }

    /** The nearest day that changes the answer with another fact; none where that day does so alone. */
    private Optional<Move<F>> with(F changed, Alternative<F> days) {
        return nearest.first(days, move -> changes(changed, move)).map(Hit::move).filter(move -> !matter.changes(move));
    }

    private boolean changes(F facts, Move<F> move) {
        return matter.changes().test(move.apply().apply(facts));
    }

    @SafeVarargs
    private void add(Move<F>... moves) {
        found.add(new Counterfactual(Stream.of(moves).map(Move::change).sorted().toList()));
    }
}
