package dk.samstemt.membership.grant;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When an office may be granted: one holder at a time, and the chairmanship composed as the statutes say (BO-4). */
@Component
class ChairmanshipRules {

    private final Profiles profiles;
    private final Grants grants;

    ChairmanshipRules(Profiles profiles, Grants grants) {
        this.profiles = profiles;
        this.grants = grants;
    }

    /** Called under the association's lock. */
    void check(String association, Grant wanted, Instant moment) {
        List<Grant> meanwhile = grants.offices(association).stream().filter(wanted::overlaps).toList();
        if (meanwhile.stream().anyMatch(other -> other.office() == wanted.office())) {
            throw ProblemException.of(MembershipProblems.OFFICE_TAKEN);
        }
        Profile profile = profiles.at(association, moment);
        // Three offices are three persons: one person alone could otherwise approve, or agree, as two.
        if (meanwhile.stream().anyMatch(other -> other.person().equals(wanted.person()))) {
            throw refused(profile);
        }
        if (profile.chairmanship() == null) {
            return;
        }
        checkComposition(profile, wanted, meanwhile);
    }

    private static void checkComposition(Profile profile, Grant wanted, List<Grant> meanwhile) {
        String wantedClass = classOf(profile, wanted.party());
        for (Grant other : meanwhile) {
            List<String> left = new ArrayList<>(profile.chairmanship().composition());
            if (!left.remove(classOf(profile, other.party())) || !left.remove(wantedClass)) {
                throw refused(profile);
            }
        }
        if (!profile.chairmanship().composition().contains(wantedClass)) {
            throw refused(profile);
        }
    }

    private static String classOf(Profile profile, String party) {
        return profile.party(party).map(Party::partyClass).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }

    private static ProblemException refused(Profile profile) {
        if (profile.chairmanship() == null) {
            return ProblemException.of(MembershipProblems.OFFICE_TAKEN);
        }
        return ProblemException.of(MembershipProblems.CHAIRMANSHIP_COMPOSITION, String.join(", ", profile.chairmanship().composition()))
                .with("rule", "BO-4").with("provision", profile.chairmanship().provision());
    }
}
