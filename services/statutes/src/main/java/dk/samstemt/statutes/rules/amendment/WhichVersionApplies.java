package dk.samstemt.statutes.rules.amendment;

import dk.samstemt.statutes.amendment.VersionInForce;
import dk.samstemt.statutes.amendment.Versions;
import dk.samstemt.statutes.rules.Carries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** AM-3: every procedure follows the version in force on the day that counts for it; what was ruled stays ruled. */
@Carries("AM-3")
final class WhichVersionApplies {

    static final String RULE = "AM-3";
    static final String INTERPRETATION = "A-41";

    private WhichVersionApplies() {
    }

    /** Empty when its day lies before the first version, or before anything is in force at the moment of asking. */
    static Optional<FollowedVersion> to(Procedure procedure, Versions versions, Instant now) {
        return versions.at(now).flatMap(newest -> versions.on(procedure.day()).map(followed -> followed(procedure, followed, newest)));
    }

    private static FollowedVersion followed(Procedure procedure, VersionInForce followed, VersionInForce newest) {
        return new FollowedVersion(procedure.id(), followed.version(), procedure.kind(), procedure.day(), newest.version(), RULE, INTERPRETATION);
    }

    static List<FollowedVersion> stayingBehind(List<Procedure> running, Versions versions, Instant now) {
        return running.stream().flatMap(procedure -> to(procedure, versions, now).stream()).filter(FollowedVersion::staysOnOlder).toList();
    }
}
