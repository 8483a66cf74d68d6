package dk.samstemt.statutes.facts.fees;

import java.util.List;

/**
 * Spending on one matter in a year's budget (FEE-10).
 *
 * @param year the fiscal year
 * @param matter id of the matter, for example {@code business-promotion}
 * @param spendingOre what is marked for it, in øre
 * @param fees the year's fees
 */
public record BudgetFacts(int year, String matter, long spendingOre, List<FeeSet> fees) {
}
