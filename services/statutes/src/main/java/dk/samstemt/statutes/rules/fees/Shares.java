package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.Population;
import dk.samstemt.statutes.money.Share;
import dk.samstemt.statutes.rules.Carries;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * FEE-1: members of a pool pay by their share of the joint population, to the øre. Each gets its quota rounded down; the øre that are
 * left go one by one to the largest remainders, equal ones in the order of the official codes.
 */
@Carries("FEE-1")
final class Shares {

    private final long total;
    private final List<Population> payers;
    private final BigInteger joint;

    private Shares(long total, List<Population> payers) {
        this.total = total;
        this.payers = payers.stream().sorted(Comparator.comparing(Population::code)).toList();
        this.joint = payers.stream().map(payer -> BigInteger.valueOf(payer.inhabitants())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The shares, in the order of the codes.
     *
     * @throws IllegalArgumentException if a payer stands twice, a figure is below zero, or there is a sum and nobody to share it by
     */
    static List<Share> of(long total, List<Population> payers) {
        refuse(total < 0, "a sum below zero cannot be shared");
        payers.forEach(payer -> refuse(payer.inhabitants() < 0, payer.member() + " has a population below zero"));
        refuse(payers.stream().map(Population::member).distinct().count() < payers.size(), "a member stands twice");
        refuse(payers.stream().map(Population::code).distinct().count() < payers.size(), "a code stands twice");
        Shares shares = new Shares(total, payers);
        refuse(shares.joint.signum() == 0, "nobody to share by: the joint population is zero");
        return shares.shared();
    }

    private List<Share> shared() {
        List<BigInteger[]> quotas = payers.stream().map(payer -> BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(payer.inhabitants())).divideAndRemainder(joint)).toList();
        long given = quotas.stream().mapToLong(quota -> quota[0].longValueExact()).sum();
        List<Integer> first = IntStream.range(0, payers.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> quotas.get(i)[1]).reversed()).limit(total - given).toList();
        return IntStream.range(0, payers.size()).mapToObj(i -> new Share(payers.get(i).member(), payers.get(i).code(),
                payers.get(i).inhabitants(), quotas.get(i)[0].longValueExact() + (first.contains(i) ? 1 : 0))).toList();
    }

    private static void refuse(boolean refused, String reason) {
        if (refused) {
            throw new IllegalArgumentException(reason);
        }
    }
}
