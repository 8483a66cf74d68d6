package dk.samstemt.statutes.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** Values earlier and later, or less and more, than the case's own: two lines, each with the nearest first. */
    public static <F, V extends Comparable<? super V>> List<Alternative<F>> nearest(String key, V now, Stream<V> others, Function<V, Move<F>> to) {
        List<V> all = others.distinct().sorted().toList();
        return Stream.of(all.stream().filter(other -> other.compareTo(now) < 0).sorted(Comparator.reverseOrder()),
                        all.stream().filter(other -> other.compareTo(now) > 0))
                .map(line -> Alternative.nearest(key, line.map(to).toList())).toList();
    }

    /** A list without one of its entries, or with it where it does not hold it. */
    public static <E> List<E> toggled(List<E> list, E one) {
        return list.contains(one) ? list.stream().filter(other -> !other.equals(one)).toList() : Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
