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
        Profile p = profile;
        Profile next = new Profile(p.format(), p.id(), p.version(), p.name(), p.timeZone(), p.inForceFrom(),
                p.inForceFromDay(), p.classes(), p.parties(), provisions, p.parameters(), p.decisionRules(),
                p.chairmanship(), p.interpretations(), p.ordinaryAgenda(), p.assets());
        return new Draft(next, Stream.concat(redlines.stream(), Stream.of(redline)).toList());
    }

    Draft with(List<Parameter> parameters) {
        Profile p = profile;
        return new Draft(new Profile(p.format(), p.id(), p.version(), p.name(), p.timeZone(), p.inForceFrom(),
                p.inForceFromDay(), p.classes(), p.parties(), p.provisions(), parameters, p.decisionRules(),
                p.chairmanship(), p.interpretations(), p.ordinaryAgenda(), p.assets()), redlines);
    }

    Profile next(Instant from, LocalDate fromDay) {
        Profile p = profile;
        return new Profile(p.format(), p.id(), p.version() + 1, p.name(), p.timeZone(), from, fromDay, p.classes(),
                p.parties(), p.provisions(), p.parameters(), p.decisionRules(), p.chairmanship(), p.interpretations(), p.ordinaryAgenda(), p.assets());
    }
}
