package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.money.Plausibility;
import dk.samstemt.statutes.money.StatedChange;
import dk.samstemt.statutes.rules.Carries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * FEE-5: a rate and an amount stated together, and the population they imply.
 *
 * @param rate kroner per inhabitant, above zero, with the decimals it is stated with
 * @param amountOre the amount in øre
 */
@Carries("FEE-5")
public record RateAndAmount(BigDecimal rate, long amountOre) {

    private static final int FACTOR_DECIMALS = 5;

    /** What two figures state as a profile writes them; nothing where one of them is not written so. */
    public static Optional<RateAndAmount> stated(String rate, String amount) {
        return StatedFigure.rate(rate).read() && StatedFigure.amount(amount).read()
                ? Optional.of(new RateAndAmount(new BigDecimal(rate), Long.parseLong(amount))) : Optional.empty();
    }

    /** The whole population nearest to amount divided by rate. */
    public long population() {
        return kroner().divide(rate, 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** How far the population may lie from it within the rounding of the rate. */
    public long plusMinus() {
        BigDecimal half = BigDecimal.ONE.movePointLeft(rate.scale()).divide(BigDecimal.valueOf(2));
        return kroner().multiply(half).divide(rate.multiply(rate), 0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Whether some whole population times the rate is the amount, in whole kroner half-up (FEE-9); if any is, the nearest one is. */
    public boolean exact() {
        BigDecimal sum = rate.multiply(BigDecimal.valueOf(population()));
        return sum.setScale(0, RoundingMode.HALF_UP).compareTo(kroner()) == 0;
    }

    /** The one rate that would bring in the same sum from the same people, with the most decimals of those named (FEE-7). */
    public static BigDecimal equalRate(List<RateAndAmount> named) {
        BigDecimal sum = named.stream().map(RateAndAmount::kroner).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal people = named.stream().map(both -> BigDecimal.valueOf(both.population())).reduce(BigDecimal.ZERO, BigDecimal::add);
        int decimals = named.stream().mapToInt(both -> both.rate().scale()).max().orElse(0);
        return sum.divide(people, decimals, RoundingMode.HALF_UP);
    }

    /** Both directions, for a population or for none. */
    Plausibility against(Long inhabitants) {
        if (inhabitants == null) {
            return new Plausibility(rate.toPlainString(), amountOre, population(), plusMinus(), exact(), null, null, null, null);
        }
        long gives = Kroner.whole(rate.multiply(BigDecimal.valueOf(inhabitants)));
        String needed = inhabitants == 0 ? null
                : kroner().divide(BigDecimal.valueOf(inhabitants), rate.scale(), RoundingMode.HALF_UP).toPlainString();
        return new Plausibility(rate.toPlainString(), amountOre, population(), plusMinus(), exact(), inhabitants, gives,
                Math.subtractExact(amountOre, gives), needed);
    }

    /** What a stated reduction says of the amount it is reckoned from. */
    static StatedChange reduction(long beforeOre, long afterOre, long statedOre) {
        long implied = Math.addExact(afterOre, statedOre);
        return new StatedChange(Math.subtractExact(beforeOre, afterOre), implied,
                Kroner.of(implied).divide(Kroner.of(beforeOre), FACTOR_DECIMALS, RoundingMode.HALF_UP).toPlainString());
    }

    private BigDecimal kroner() {
        return Kroner.of(amountOre);
    }
}
