package dk.samstemt.membership.grant;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.board.BoardLaw;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

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
        checkComposition(profile, wanted, meanwhile);
    }

    private static void checkComposition(Profile profile, Grant wanted, List<Grant> meanwhile) {
        if (profile.chairmanship() != null && profile.party(wanted.party()).isEmpty()) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
        BoardLaw law = Statutes.of(profile).board();
        // Two by two: of the others one may come after the other, in the same office.
        Stream<List<String>> beside = Stream.concat(Stream.of(List.of()), meanwhile.stream().map(other -> List.of(other.party())));
        if (!beside.allMatch(others -> law.leavesPlaceFor(wanted.party(), others))) {
            throw refused(profile);
        }
    }

    private static ProblemException refused(Profile profile) {
        if (profile.chairmanship() == null) {
            return ProblemException.of(MembershipProblems.OFFICE_TAKEN);
        }
        return ProblemException.of(MembershipProblems.CHAIRMANSHIP_COMPOSITION, String.join(", ", profile.chairmanship().composition()))
                .with("rule", "BO-4").with("provision", profile.chairmanship().provision());
    }
}
