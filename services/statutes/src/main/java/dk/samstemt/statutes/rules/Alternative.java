package dk.samstemt.statutes.rules;

import java.util.List;

/**
 * The other values of one fact.
 *
 * @param key the fact; two alternatives with one key are never combined
 * @param nearest whether only the first move that changes the answer is of interest (dates and moments, ordered by distance)
 * @param moves the other values
 */
public record Alternative<F>(String key, boolean nearest, List<Move<F>> moves) {

    public static <F> Alternative<F> choice(String key, List<Move<F>> moves) {
        return new Alternative<>(key, false, moves);
    }

    public static <F> Alternative<F> nearest(String key, List<Move<F>> moves) {
        return new Alternative<>(key, true, moves);
    }
}
