package dk.samstemt.statutes.rules.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** A rate and an amount stated together, and the population they imply (FEE-5). */
record FeeFigures(BigDecimal rate, long amountOre) {

    /** The whole population nearest to amount divided by rate. */
    long population() {
        return kroner().divide(rate, 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** How far the population may lie from it within the rounding of the rate. */
    long plusMinus() {
        BigDecimal half = BigDecimal.ONE.movePointLeft(rate.scale()).divide(BigDecimal.valueOf(2));
        return kroner().multiply(half).divide(rate.multiply(rate), 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Whether some whole population times the rate is the amount, in whole kroner half-up (FEE-9). */
    boolean exact() {
        return Stream.of(-1, 0, 1).map(step -> rate.multiply(BigDecimal.valueOf(population() + step)))
                .anyMatch(sum -> sum.setScale(0, RoundingMode.HALF_UP).compareTo(kroner()) == 0);
    }

    private BigDecimal kroner() {
        return BigDecimal.valueOf(amountOre, 2);
    }
}
