package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.money.Fee;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Carries;
import java.time.LocalDate;
import java.util.Optional;

/** FEE-2: the fees that the statutes name. */
@Carries("FEE-2")
final class NamedFees {

    private NamedFees() {
    }

    /** By the values of 1 January of the fee year (AM-3, A-41). */
    static Optional<Fee> named(Profile profile, String basis, int year) {
        return named(profile, basis, year, LocalDate.of(year, 1, 1));
    }

    /** The figures a draft starts from: of the year in which the statutes first name them, the first they name (FEE-6). */
    static Optional<Fee> startingFrom(Profile profile, String basis, int year) {
        return named(profile, basis, year).or(() -> profile.parameter("fee." + basis + ".amount").map(amount -> amount.values().get(0).from())
                .filter(first -> first.getYear() == year).flatMap(first -> named(profile, basis, year, first)));
    }

    private static Optional<Fee> named(Profile profile, String basis, int year, LocalDate day) {
        String prefix = "fee." + basis + ".";
        return profile.parameter(prefix + "amount").flatMap(amount -> amount.on(day).map(ore -> new Fee(basis, year,
                Long.parseLong(ore), value(profile, prefix + "rate", day).orElse(null),
                value(profile, prefix + "base-year", day).map(Integer::parseInt).orElse(year), amount.provision())));
    }

    private static Optional<String> value(Profile profile, String parameter, LocalDate day) {
        return profile.parameter(parameter).flatMap(found -> found.on(day));
    }
}
