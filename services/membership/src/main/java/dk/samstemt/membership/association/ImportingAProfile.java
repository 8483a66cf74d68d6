package dk.samstemt.membership.association;

import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.NewVersion;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.amendment.ConsolidatedText;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;

/** Makes an association from its statutes. The same profile again changes nothing; another one is refused. */
@Service
class ImportingAProfile {

    private final Associations associations;
    private final Profiles profiles;
    private final StatutesVersions versions;
    private final LegalTime time;
    private final Announcing announcing;

    ImportingAProfile(Associations associations, Profiles profiles, StatutesVersions versions, LegalTime time, Announcing announcing) {
        this.associations = associations;
        this.profiles = profiles;
        this.versions = versions;
        this.time = time;
        this.announcing = announcing;
    }

    @Transactional
    public Imported importing(Caller caller, Profile profile) {
        Instant moment = time.now();
        if (!associations.create(caller.association(), moment)) {
            return same(caller.association(), profile);
        }
        StatutesVersion version = profiles.add(caller.association(),
                new NewVersion(profile, ConsolidatedText.of(profile, "da"), null, null));
        announcing.announce(caller, moment, new StatutesVersionPublished(version.version(), version.digest(),
                version.inForceFrom(), version.inForceFromDay().toString(), null, null));
        return new Imported(version, true);
    }

    private Imported same(String association, Profile profile) {
        return versions.numbered(association, 1).filter(version -> version.digest().equals(profile.digest()))
                .map(version -> new Imported(version, false))
                .orElseThrow(() -> ProblemException.of(MembershipProblems.ASSOCIATION_EXISTS));
    }
}
