package dk.samstemt.statutes.decision;

/**
 * A fraction that something must reach or pass; compared by multiplying, so nothing is ever rounded.
 *
 * @param numerator from 1 to the denominator
 * @param denominator from 1 to {@link #MOST}
 * @param comparison whether the fraction itself is enough
 */
public record Share(long numerator, long denominator, Comparison comparison) {

    /** The largest denominator; with it no product leaves a {@code long}. */
    public static final long MOST = 1_000_000;

    static final Share HALF = new Share(1, 2, Comparison.MORE_THAN);

    /** Whether the fraction itself is enough. */
    public enum Comparison {
        AT_LEAST, MORE_THAN
    }

    /** Whether a part of a whole reaches it; nothing never does. */
    boolean reached(long part, long whole) {
        long have = Math.multiplyExact(denominator, part);
        long need = Math.multiplyExact(numerator, whole);
        return part > 0 && (comparison == Comparison.AT_LEAST ? have >= need : have > need);
    }

    /** The smallest part that reaches it. */
    long needed(long whole) {
        long product = Math.multiplyExact(numerator, whole);
        long floor = product / denominator;
        boolean exact = comparison == Comparison.AT_LEAST && product % denominator == 0;
        return Math.max(1, exact ? floor : floor + 1);
    }
}
