package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.BudgetFacts;
import dk.samstemt.statutes.facts.fees.FeeSet;
import dk.samstemt.statutes.profile.Earmark;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import java.util.Optional;

/** FEE-10: spending on a matter that one fee pays for may not exceed that fee of the year: a warning in the budget, never a bar. */
@Carries("FEE-10")
final class EarmarkedSpending {

    private EarmarkedSpending() {
    }

    /** The warning, if there is one; nothing where the matter is earmarked for no fee. */
    static Optional<Finding> warning(BudgetFacts facts, Law law) {
        return FeeDrafts.terms(law).earmarks().stream().filter(earmark -> earmark.matter().equals(facts.matter())).findFirst()
                .flatMap(earmark -> warning(earmark, facts, law));
    }

    private static Optional<Finding> warning(Earmark earmark, BudgetFacts facts, Law law) {
        long fees = facts.fees().stream().filter(fee -> fee.basis().equals(earmark.basis()) && fee.year() == facts.year())
                .mapToLong(FeeSet::ore).reduce(0, Math::addExact);
        return facts.spendingOre() <= fees ? Optional.empty() : Optional.of(FeeFound.of(law, "FEE-10", "SPENDING_EXCEEDS_FEES",
                "matter", facts.matter(), "year", facts.year(), "spendingOre", facts.spendingOre(), "feesOre", fees,
                "excessOre", Math.subtractExact(facts.spendingOre(), fees)));
    }
}
