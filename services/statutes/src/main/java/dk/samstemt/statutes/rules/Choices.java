package dk.samstemt.statutes.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** Facts that could have been otherwise, said in one line each. */
public final class Choices {

    private Choices() {
    }

    /** A truth value, the other way round. */
    public static <F> Alternative<F> flip(String fact, boolean now, BiFunction<F, Boolean, F> change) {
        return among(fact, now, List.of(!now), change);
    }

    /** One of several values, those that are not the case's own. */
    public static <F, V> Alternative<F> among(String fact, V now, List<V> values, BiFunction<F, V, F> change) {
        return Alternative.choice(fact, values.stream().filter(value -> !value.equals(now))
                .map(value -> Move.<F>of(fact, "", now, value, facts -> change.apply(facts, value))).toList());
    }

    /** A civil day, earlier and later; where there is none yet, the one day on which it could have been. */
    public static <F> List<Alternative<F>> day(String fact, LocalDate now, LocalDate otherwise, BiFunction<F, LocalDate, F> change) {
        return now == null ? List.of(among(fact, null, List.of(otherwise), change)) : Days.alternatives(fact, now, change);
    }
}
