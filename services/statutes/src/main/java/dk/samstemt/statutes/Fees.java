package dk.samstemt.statutes;

import dk.samstemt.statutes.profile.Profile;
import java.time.LocalDate;
import java.util.Optional;

/** The fees that the statutes name (FEE-2). */
final class Fees {

    private Fees() {
    }

    /** By the values of 1 January of the fee year (AM-3, A-41). */
    static Optional<Fee> named(Profile profile, String party, int year) {
        LocalDate day = LocalDate.of(year, 1, 1);
        String prefix = "fee." + party + ".";
        return profile.parameter(prefix + "amount").flatMap(amount -> amount.on(day).map(ore -> new Fee(party, year,
                Long.parseLong(ore), value(profile, prefix + "rate", day).orElse(null),
                value(profile, prefix + "base-year", day).map(Integer::parseInt).orElse(year), amount.provision())));
    }

    private static Optional<String> value(Profile profile, String parameter, LocalDate day) {
        return profile.parameter(parameter).flatMap(found -> found.on(day));
    }
}
