package dk.samstemt.statutes.rules;

import dk.samstemt.statutes.ruling.Counterfactual;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two numbers or amounts, neither of which changes an answer alone, moved together: the fewest steps away, counted together. */
record JointNumbers<F>(Matter<F> matter, Alternative<F> one, Alternative<F> two) {

    /** Above it only what lies at corners is tried, as with days. */
    private static final int MOST = 10_000;

    /** Whether both are numbers, and few enough to try each with each. */
    boolean are() {
        return one.beyond() == null && two.beyond() == null && (long) one.moves().size() * two.moves().size() <= MOST;
    }

    Optional<Counterfactual> first() {
        return IntStream.range(0, one.moves().size() + two.moves().size()).boxed().flatMap(this::together).findFirst();
    }

    private Stream<Counterfactual> together(int steps) {
        return IntStream.rangeClosed(Math.max(0, steps - two.moves().size() + 1), Math.min(steps, one.moves().size() - 1))
                .filter(step -> matter.after(one.moves().get(step)).changes(two.moves().get(steps - step)))
                .mapToObj(step -> new Counterfactual(Stream.of(one.moves().get(step), two.moves().get(steps - step)).map(Move::change).sorted().toList()));
    }
}
