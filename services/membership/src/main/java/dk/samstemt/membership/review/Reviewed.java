package dk.samstemt.membership.review;

import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.VersionChanges;
import dk.samstemt.statutes.profile.Profile;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the version that is looked over. */
@Component
class Reviewed {

    private final StatutesVersions versions;
    private final Profiles profiles;

    Reviewed(StatutesVersions versions, Profiles profiles) {
        this.versions = versions;
        this.profiles = profiles;
    }

    /** The profile of a version; 404 where there is none of that number. */
    Profile profile(String association, String version) {
        return find(association, version).orElseThrow(Reviewed::unknown);
    }

    /** What a version changed of the one it is laid upon; 404 for the first, which changed nothing. */
    Applied changes(String association, String version) {
        Profile after = profile(association, version);
        return versions.base(association, after.version()).map(before -> VersionChanges.between(profiles.of(association, before), after))
                .orElseThrow(Reviewed::unknown);
    }

    private Optional<Profile> find(String association, String version) {
        return versions.numbered(association, version).map(found -> profiles.of(association, found));
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }
}
