package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.money.Plausibility;
import dk.samstemt.statutes.money.StatedChange;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** FEE-5 as a draft says it: from the rate to the amount and from the amount to the rate, and by how much each is off. */
final class Doubts {

    private Doubts() {
    }

    /** Nothing where rate, amount and population agree. */
    static List<Finding> of(Plausibility both, Law law) {
        List<Finding> found = new ArrayList<>();
        if (!both.exact()) {
            found.add(FeeFound.of(law, "FEE-5", "ONLY_WITHIN_ROUNDING", "rate", both.rate(), "amountOre", both.amountOre(),
                    "population", both.population(), "plusMinus", both.plusMinus()));
        }
        if (both.inhabitants() != null && both.offByOre() != 0) {
            found.add(FeeFound.of(law, "FEE-5", both.offByOre() > 0 ? "RATE_GIVES_LESS" : "RATE_GIVES_MORE", "rate", both.rate(),
                    "inhabitants", both.inhabitants(), "rateGivesOre", both.rateGivesOre(), "amountOre", both.amountOre(),
                    "offByOre", Math.abs(both.offByOre())));
        }
        if (!both.within() && both.rateNeeded() != null) {
            found.add(FeeFound.of(law, "FEE-5", "AMOUNT_NEEDS_OTHER_RATE", "amountOre", both.amountOre(), "inhabitants", both.inhabitants(),
                    "rateNeeded", both.rateNeeded(), "rate", both.rate()));
        }
        return List.copyOf(found);
    }

    /** Nothing where the stated change is the difference of the amounts quoted. */
    static Optional<Finding> of(StatedChange change, long statedOre, Law law) {
        return change.quotedDifferenceOre() == statedOre ? Optional.empty() : Optional.of(FeeFound.of(law, "FEE-5", "CHANGE_FROM_UNSTATED_AMOUNT",
                "statedOre", statedOre, "quotedDifferenceOre", change.quotedDifferenceOre(), "impliedBeforeOre", change.impliedBeforeOre(),
                "impliedFactor", change.impliedFactor()));
    }
}
