package dk.samstemt.statutes.rules;

import java.util.List;

/**
 * The other values of one fact.
 *
 * @param key the fact; two alternatives with one key are never combined
 * @param nearest whether only the first move that changes the answer is of interest (dates and moments, ordered by distance)
 * @param moves the other values
 * @param beyond where the days go on behind the last of the moves; null where there is nothing further
 */
public record Alternative<F>(String key, boolean nearest, List<Move<F>> moves, Line<F> beyond) {

    public static <F> Alternative<F> choice(String key, List<Move<F>> moves) {
        return new Alternative<>(key, false, moves, null);
    }

    public static <F> Alternative<F> nearest(String key, List<Move<F>> moves) {
        return new Alternative<>(key, true, moves, null);
    }

    /** Days in one direction: those nearby one by one, those beyond where an answer may change. */
    public static <F> Alternative<F> days(String key, Line<F> line) {
        return new Alternative<>(key, true, line.near(), line);
    }
}
