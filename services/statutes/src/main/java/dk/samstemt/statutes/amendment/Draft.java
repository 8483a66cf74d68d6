package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A profile while operations are applied to it. */
record Draft(Profile profile, List<Redline> redlines, List<Setting> settings) {

    static Draft of(Profile profile) {
        return new Draft(profile, List.of(), List.of());
    }

    Draft with(List<Provision> provisions, Redline redline) {
        return new Draft(profile.withProvisions(provisions), Stream.concat(redlines.stream(), Stream.of(redline)).toList(), settings);
    }

    Draft with(Profile other, Setting setting) {
        return new Draft(other, redlines, Stream.concat(settings.stream(), Stream.of(setting)).toList());
    }

    Applied next(Instant from, LocalDate fromDay) {
        return new Applied(profile.asVersion(profile.version() + 1, from, fromDay), redlines, settings);
    }
}
