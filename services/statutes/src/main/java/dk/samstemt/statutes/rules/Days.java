package dk.samstemt.statutes.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A date moved, earlier and later, each as an alternative of its own. */
public final class Days {

    private Days() {
    }

    /** Moves a civil date. */
    public static <F> List<Alternative<F>> alternatives(String fact, LocalDate day, BiFunction<F, LocalDate, F> change) {
        return alternatives(fact, day, other -> Move.of(fact, "", day, other, facts -> change.apply(facts, other)));
    }

    /** Moves from a civil date, each as it is said and made. */
    public static <F> List<Alternative<F>> alternatives(String key, LocalDate day, Function<LocalDate, Move<F>> to) {
        return List.of(Alternative.days(key, new Line<>(day, false, to)), Alternative.days(key, new Line<>(day, true, to)));
    }
}
