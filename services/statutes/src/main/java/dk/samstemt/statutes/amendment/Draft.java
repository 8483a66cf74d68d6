package dk.samstemt.statutes.amendment;

import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A profile while operations are applied to it. */
record Draft(Profile profile, List<Redline> redlines) {

    Draft with(List<Provision> provisions, Redline redline) {
        return new Draft(profile.withProvisions(provisions), Stream.concat(redlines.stream(), Stream.of(redline)).toList());
    }

    Draft with(List<Parameter> parameters) {
        return new Draft(profile.withParameters(parameters), redlines);
    }

    Profile next(Instant from, LocalDate fromDay) {
        return profile.asVersion(profile.version() + 1, from, fromDay);
    }
}
