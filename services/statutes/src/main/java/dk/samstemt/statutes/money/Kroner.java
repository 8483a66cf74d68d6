package dk.samstemt.statutes.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact sums of money. Every method refuses what does not fit into a {@code long} of øre by an {@link ArithmeticException};
 * nothing overflows silently.
 */
public final class Kroner {

    private static final int ORE_DIGITS = 2;

    private Kroner() {
    }

    /** Øre as exact kroner with two decimals. */
    public static BigDecimal of(long ore) {
        return BigDecimal.valueOf(ore, ORE_DIGITS);
    }

    /** Kroner as øre, half-up. */
    public static long ore(BigDecimal kroner) {
        return kroner.setScale(ORE_DIGITS, RoundingMode.HALF_UP).unscaledValue().longValueExact();
    }

    /** Kroner rounded to whole kroner, half-up, as øre (FEE-9). */
    public static long whole(BigDecimal kroner) {
        return ore(kroner.setScale(0, RoundingMode.HALF_UP));
    }

    /**
     * A fee regulated from one year to the next by an index and by how many people there are for how many before, rounded once (FEE-3, FEE-9).
     *
     * @param factor the index
     * @param inhabitants the people the coming fee is reckoned by
     * @param inhabitantsBefore those the fee was reckoned by; above zero
     */
    public static long grown(long ore, BigDecimal factor, long inhabitants, long inhabitantsBefore) {
        return whole(of(ore).multiply(factor).multiply(BigDecimal.valueOf(inhabitants))
                .divide(BigDecimal.valueOf(inhabitantsBefore), 0, RoundingMode.HALF_UP));
    }

    /** Øre as decimal text with point and without trailing zeros: {@code 796186.89}, {@code 489313}. */
    public static String text(long ore) {
        return of(ore).stripTrailingZeros().toPlainString();
    }
}
