package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.fees.IndexLink;
import dk.samstemt.statutes.facts.fees.Population;
import dk.samstemt.statutes.money.AmountText;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.money.Share;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds of money whatever the figures: nothing is lost, nobody is favoured, nothing depends on an order. */
class MoneyPropertiesTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2023-01-01");

    /** The first is never empty, so that there is somebody to share by. */
    private static List<Population> payers(List<Integer> people) {
        return IntStream.range(0, people.size()).mapToObj(i ->
                new Population("m-" + i, String.valueOf(101 + i), people.get(i) + (i == 0 ? 1 : 0))).toList();
    }

    private static BigInteger joint(List<Population> payers) {
        return BigInteger.valueOf(payers.stream().mapToLong(Population::inhabitants).sum());
    }

    @Property
    boolean FEE_1_shares_sum_to_the_total(@ForAll @LongRange(max = 1_000_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 700_000) Integer> people) {
        return Shares.of(total, payers(people)).stream().mapToLong(Share::ore).sum() == total;
    }

    @Property
    boolean FEE_1_nobody_is_an_ore_from_the_exact_quota(@ForAll @LongRange(max = 1_000_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 700_000) Integer> people) {
        List<Population> payers = payers(people);
        return Shares.of(total, payers).stream().allMatch(share -> BigInteger.valueOf(share.ore()).multiply(joint(payers))
                .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(share.inhabitants()))).abs().compareTo(joint(payers)) < 0);
    }

    @Property
    boolean FEE_1_the_order_of_the_municipalities_does_not_matter(@ForAll @LongRange(max = 1_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 700_000) Integer> people, @ForAll long seed) {
        List<Population> shuffled = new ArrayList<>(payers(people));
        Collections.shuffle(shuffled, new Random(seed));
        return Shares.of(total, shuffled).equals(Shares.of(total, payers(people)));
    }

    @Property
    boolean FEE_1_more_people_never_pay_less_than_fewer(@ForAll @LongRange(max = 1_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1_000) Integer> people) {
        List<Share> shares = Shares.of(total, payers(people));
        return shares.stream().allMatch(one -> shares.stream().allMatch(other -> one.inhabitants() <= other.inhabitants() || one.ore() >= other.ore()));
    }

    @Property
    boolean MEM_2_who_joins_later_never_pays_more(@ForAll @LongRange(max = 1_000_000_000_000L) long year, @ForAll @IntRange(max = 728) int day,
            @ForAll @IntRange(max = 364) int more) {
        LocalDate early = NEW_YEAR.plusDays(day);
        LocalDate late = early.plusDays(more);
        return early.getYear() != late.getYear()
                || Cases.STATUTES.members().joiningFee(year, late).ore() <= Cases.STATUTES.members().joiningFee(year, early).ore();
    }

    @Property
    boolean FEE_3_a_higher_index_never_makes_a_lower_fee(@ForAll @LongRange(max = 10_000_000_000L) long ore, @ForAll @IntRange(min = 1, max = 20_000) int factor,
            @ForAll @IntRange(max = 500) int more) {
        return regulated(ore, factor) <= regulated(ore, factor + more) && regulated(ore, factor) % 100 == 0;
    }

    private static long regulated(long ore, int factor) {
        IndexLink link = new IndexLink(2019, BigDecimal.valueOf(factor, 4).toPlainString(), "index", NEW_YEAR);
        return new IndexChain(List.of(link)).regulate(2018, ore, 2019).get(0).ore();
    }

    @Property
    boolean every_amount_reads_back_from_every_common_way_of_writing_it(@ForAll @LongRange(max = 999_999_999_999_999L) long ore) {
        String kroner = String.valueOf(ore / 100);
        String rest = String.format(Locale.ROOT, "%02d", ore % 100);
        return List.of("", ".", " ").stream().allMatch(group -> AmountText.ore(grouped(kroner, group) + "," + rest) == ore)
                && AmountText.ore(grouped(kroner, ",") + "." + rest) == ore && AmountText.ore(Kroner.of(ore).toPlainString()) == ore;
    }

    private static String grouped(String kroner, String group) {
        return kroner.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", group);
    }
}
