package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.IndexLink;
import dk.samstemt.statutes.money.IndexedYear;
import dk.samstemt.statutes.money.Kroner;
import dk.samstemt.statutes.rules.Carries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * FEE-3, FEE-6: last year's fee regulated by the index, year by year from the figures the statutes state. A year without index and a
 * year with two are named failures; an index is never guessed, carried on or chosen from two.
 */
@Carries({"FEE-3", "FEE-6"})
final class IndexChain {

    private final List<IndexLink> links;

    IndexChain(List<IndexLink> links) {
        links.forEach(IndexChain::check);
        this.links = links;
    }

    private static void check(IndexLink link) {
        boolean sound = link.factor() != null && link.factor().matches("[0-9]{1,4}(\\.[0-9]{1,8})?")
                && new BigDecimal(link.factor()).signum() > 0;
        if (!sound) {
            throw new IllegalArgumentException("the index that leads to " + link.year() + " is no factor above zero");
        }
        if (link.source() == null || link.source().isBlank() || link.enteredOn() == null) {
            throw new IllegalArgumentException("the index that leads to " + link.year() + " is without source or date");
        }
    }

    /** Each year from the one after the base year to the last; a fee is in whole kroner every year (FEE-9). */
    List<IndexedYear> regulate(int baseYear, long ore, int lastYear) {
        List<IndexedYear> years = new ArrayList<>();
        long fee = ore;
        for (int year = baseYear + 1; year <= lastYear; year++) {
            IndexLink link = link(year);
            fee = Kroner.whole(Kroner.of(fee).multiply(new BigDecimal(link.factor())));
            years.add(new IndexedYear(year, link.factor(), link.source(), link.enteredOn(), fee));
        }
        return List.copyOf(years);
    }

    /** All indices between two years multiplied, unrounded: by this a rate is regulated. */
    BigDecimal factor(int baseYear, int lastYear) {
        BigDecimal factor = BigDecimal.ONE;
        for (int year = baseYear + 1; year <= lastYear; year++) {
            factor = factor.multiply(new BigDecimal(link(year).factor()));
        }
        return factor;
    }

    private IndexLink link(int year) {
        List<IndexLink> found = links.stream().filter(link -> link.year() == year).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.isEmpty() ? "no index leads to " + year : "two indices lead to " + year);
        }
        return found.get(0);
    }
}
