package dk.samstemt.statutes.rules.members;

import dk.samstemt.statutes.facts.fees.FeeRaiseFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The nearest other index, to thousandths or as fine as the case's own, at which fees that are held against it open the withdrawal no
 * longer, or come to open it. Fees that no index could have kept up with are left out of the search: they could have been set otherwise.
 */
record IndexAlternatives(FeeRaiseFacts facts, Law law) {

    private static final int DECIMALS = 3;
    /** The largest that facts may name. */
    private static final BigDecimal LARGEST = new BigDecimal("9999.99999999");

    List<Alternative<FeeRaiseFacts>> all() {
        try {
            return other().map(index -> Choices.among("factor", facts.factor(), List.of(index.toPlainString()), FeeRaiseFacts::by)).stream().toList();
        } catch (ArithmeticException beyondCounting) {
            return List.of();
        }
    }

    private Optional<BigDecimal> other() {
        FeeRaiseFacts counting = facts.entered(facts.noticeOn());
        BigDecimal now = new BigDecimal(facts.factor()).setScale(decimals(), RoundingMode.UNNECESSARY);
        BigDecimal last = opens(counting, now) ? LARGEST.setScale(decimals(), RoundingMode.DOWN) : step();
        return Stream.of(counting, keptUpWith(counting)).filter(some -> opens(some, now) != opens(some, last)).findFirst().map(some -> turn(some, now, last));
    }

    private FeeRaiseFacts keptUpWith(FeeRaiseFacts all) {
        return all.of(all.steps().stream().filter(fee -> !opens(all.of(List.of(fee)), LARGEST)).toList());
    }

    /** The first index on the way from one to another at which the answer is that of the other. */
    private BigDecimal turn(FeeRaiseFacts some, BigDecimal now, BigDecimal last) {
        BigDecimal same = now;
        BigDecimal other = last;
        while (other.subtract(same).abs().compareTo(step()) > 0) {
            BigDecimal middle = same.add(other).divide(BigDecimal.valueOf(2), decimals(), RoundingMode.DOWN);
            boolean turned = opens(some, middle) == opens(some, last);
            same = turned ? same : middle;
            other = turned ? middle : other;
        }
        return other;
    }

    private boolean opens(FeeRaiseFacts some, BigDecimal index) {
        return new FeeIsRaisedBeyondIndex().ask(some.by(index.toPlainString()), law).answer();
    }

    private int decimals() {
        return Math.max(DECIMALS, new BigDecimal(facts.factor()).scale());
    }

    private BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals());
    }
}
