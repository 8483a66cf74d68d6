package dk.samstemt.statutes.rules.dissolution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Counterfactual;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What of the items and amounts would have changed an answer on the assets; amounts of a few øre are held against trying every amount. */
class AmountsTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final long EQUITY = 120_000_000;
    /** Equity, net assets, what a named and what another member gets: each from nothing to so much, and tried as far as {@link #FAR}. */
    private static final long MOST = 3;
    private static final long FAR = 8;
    private static final List<String> FACTS = List.of("equityOre", "netOre", "share ku", "share ruc");

    private static AssetsFacts facts(String dissolution, String use, long equity, long net, AssetShare... shares) {
        return new AssetsFacts(dissolution, true, use, true, true, equity, net, List.of(shares));
    }

    private static Ruling ruled(AssetsFacts facts) {
        Ruling ruling = Cases.STATUTES.dissolution().assetsPaidOut(facts);
        Said.of(ruling);
        return ruling;
    }

    @Test
    void DI_4_an_item_that_was_missing_could_have_been_there_and_one_for_both_could_have_been_two() {
        AssetShare ku = new AssetShare("ku", EQUITY);
        assertThat(Said.changes(ruled(facts(null, "item-2", EQUITY, EQUITY, ku)))).containsExactly("dissolutionItem=true");
        assertThat(Said.changes(ruled(facts("item-1", null, EQUITY, EQUITY, ku)))).containsExactly("useItem=true");
        assertThat(Said.changes(ruled(facts("item-1", "item-1", EQUITY, EQUITY, ku)))).containsExactly("useItem=true");
        assertThat(Said.changes(ruled(facts(null, null, EQUITY, EQUITY, ku)))).containsExactly("dissolutionItem=true+useItem=true");
        assertThat(Said.changes(ruled(facts("item-1", "item-2", EQUITY, EQUITY, ku)))).contains("dissolutionItem=false", "useItem=false");
    }

    @Test
    void DI_2_the_equity_and_the_net_assets_could_have_been_just_what_the_shares_take() {
        assertThat(Said.changes(ruled(facts("item-1", "item-2", EQUITY, 150_000_000, new AssetShare("ku", EQUITY - 1), new AssetShare("ruc", 30_000_000)))))
                .contains("equityOre=119999999", "share ku=120000000").noneMatch(change -> change.matches("netOre=[0-9]+"));
        Ruling tooMuch = ruled(facts("item-1", "item-2", EQUITY, EQUITY, new AssetShare("ku", EQUITY + 1)));
        assertThat(Said.changes(tooMuch)).startsWith("netOre=120000001", "share ku=120000000");
        assertThat(Said.of(tooMuch)).contains("hvis nettoformuen havde v\u00e6ret 1.200.000,01 kr.", "1.200.000 kr.");
        Ruling all = ruled(facts("item-1", "item-2", EQUITY, EQUITY, new AssetShare("ku", EQUITY)));
        assertThat(Said.changes(all)).contains("netOre=119999999");
    }

    @Test
    void DI_2_DI_5_whatever_amount_alone_or_with_another_could_have_changed_it_is_told() {
        for (long equity = 0; equity <= MOST; equity++) {
            for (long net = 0; net <= MOST; net++) {
                for (long ku = 0; ku <= MOST; ku++) {
                    for (long ruc = 0; ruc <= MOST; ruc++) {
                        check(List.of(equity, net, ku, ruc));
                    }
                }
            }
        }
    }

    private static void check(List<Long> amounts) {
        Set<Set<String>> told = DissolutionCourts.ASSETS.rule(of(amounts), LAW).counterfactuals().stream().map(AmountsTest::facts)
                .filter(FACTS::containsAll).collect(Collectors.toSet());
        assertThat(told).as(amounts.toString()).containsAll(expected(amounts));
    }

    private static Set<String> facts(Counterfactual set) {
        return set.changes().stream().map(change -> (change.fact() + " " + change.subject()).trim()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Set<String>> expected(List<Long> amounts) {
        Set<Set<String>> expected = new HashSet<>();
        for (int i = 0; i < FACTS.size(); i++) {
            if (canChange(amounts, i, i)) {
                expected.add(Set.of(FACTS.get(i)));
            }
        }
        for (int i = 0; i < FACTS.size(); i++) {
            for (int j = i + 1; j < FACTS.size(); j++) {
                boolean alone = expected.contains(Set.of(FACTS.get(i))) || expected.contains(Set.of(FACTS.get(j)));
                if (!alone && canChange(amounts, i, j)) {
                    expected.add(Set.of(FACTS.get(i), FACTS.get(j)));
                }
            }
        }
        return expected;
    }

    private static boolean canChange(List<Long> amounts, int one, int two) {
        boolean answer = DissolutionCourts.ASSETS.answer(of(amounts), LAW);
        for (long a = 0; a <= FAR; a++) {
            for (long b = 0; b <= FAR; b++) {
                List<Long> others = new ArrayList<>(amounts);
                others.set(one, a);
                others.set(two, b);
                if (DissolutionCourts.ASSETS.answer(of(others), LAW) != answer) {
                    return true;
                }
            }
        }
        return false;
    }

    private static AssetsFacts of(List<Long> amounts) {
        return facts("item-1", "item-2", amounts.get(0), amounts.get(1), new AssetShare("ku", amounts.get(2)), new AssetShare("ruc", amounts.get(3)));
    }
}
