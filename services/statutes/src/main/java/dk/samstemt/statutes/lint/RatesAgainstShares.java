package dk.samstemt.statutes.lint;

import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.SharedByPopulation;
import dk.samstemt.statutes.rules.fees.RateAndAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** FEE-7: a sentence by which several share by population, beside rates that differ. */
final class RatesAgainstShares {

    private RatesAgainstShares() {
    }

    static Stream<LintFinding> of(Profile profile) {
        List<SharedByPopulation> shared = profile.fees() == null ? List.of() : profile.fees().shared();
        return IntStream.range(0, shared.size()).boxed().flatMap(i -> finding(profile, shared.get(i), "/fees/shared/" + i));
    }

    private static Stream<LintFinding> finding(Profile profile, SharedByPopulation sentence, String place) {
        List<BigDecimal> rates = sentence.bases().stream().flatMap(basis -> figure(profile, basis, "rate").stream()).toList();
        List<BigDecimal> amounts = sentence.bases().stream().flatMap(basis -> figure(profile, basis, "amount").stream()).toList();
        if (rates.size() < 2 || rates.size() != amounts.size() || rates.stream().allMatch(rate -> rate.compareTo(rates.get(0)) == 0)) {
            return Stream.empty();
        }
        return Stream.of(LintFinding.of(Severity.WARNING, "RATES_AGAINST_SHARES", List.of(sentence.provision()), place,
                "bases", sentence.bases(), "rates", rates.stream().map(BigDecimal::toPlainString).toList(), "equal", equal(rates, amounts)));
    }

    /** The rate at which all would share one sum by population; each population is what rate and amount come to. */
    private static String equal(List<BigDecimal> rates, List<BigDecimal> amounts) {
        return RateAndAmount.equalRate(IntStream.range(0, rates.size())
                .mapToObj(i -> new RateAndAmount(rates.get(i), amounts.get(i).longValueExact())).toList()).toPlainString();
    }

    private static Optional<BigDecimal> figure(Profile profile, String basis, String figure) {
        return profile.parameter("fee." + basis + "." + figure).flatMap((Parameter found) -> found.on(profile.inForceFromDay())).map(BigDecimal::new);
    }
}
