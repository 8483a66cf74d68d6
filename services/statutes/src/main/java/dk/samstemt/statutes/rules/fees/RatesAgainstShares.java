package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.profile.SharedByPopulation;
import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * FEE-7: where a sentence shares fees by population and the rates named besides are not one rate, the text contradicts itself. The
 * named rates apply; the contradiction is shown.
 */
@Carries("FEE-7")
final class RatesAgainstShares {

    private RatesAgainstShares() {
    }

    /** The contradictions in the figures that hold for a fiscal year. */
    static List<Finding> of(Law law, int year) {
        Profile profile = law.profile();
        return profile.fees() == null ? List.of() : profile.fees().shared().stream()
                .flatMap(sentence -> contradiction(sentence, law, year).stream()).toList();
    }

    private static Optional<Finding> contradiction(SharedByPopulation sentence, Law law, int year) {
        List<RateAndAmount> named = sentence.bases().stream().flatMap(basis -> figures(law.profile(), basis, year)).toList();
        boolean oneRate = named.stream().map(RateAndAmount::rate).map(BigDecimal::stripTrailingZeros).distinct().count() < 2;
        return oneRate ? Optional.empty() : Optional.of(FeeFound.of(law, "FEE-7", "RATES_ARE_NOT_SHARES", "payers", sentence.bases(),
                "rates", named.stream().map(both -> both.rate().toPlainString()).toList(), "equalRate", RateAndAmount.equalRate(named).toPlainString()));
    }

    private static Stream<RateAndAmount> figures(Profile profile, String basis, int year) {
        return NamedFees.named(profile, basis, year).filter(fee -> fee.rate() != null).map(RatesAgainstShares::both).stream();
    }

    private static RateAndAmount both(Fee fee) {
        return new RateAndAmount(new BigDecimal(fee.rate()), fee.amountOre());
    }
}
