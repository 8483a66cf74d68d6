package dk.samstemt.membership.grant;

import dk.samstemt.platform.access.Roles;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Require;
import dk.samstemt.statutes.facts.Office;

import java.time.Instant;
import java.util.Set;

/**
 * A role to be granted.
 *
 * @param person opaque reference
 * @param role   any role of a person; to speak for a party a representative also needs a mandate
 * @param party  party an office holder comes from; for the chairmanship only
 * @param office office of the chairmanship; for the chairmanship only
 * @param from   first instant; null for now
 * @param until  end; null while open
 */
record NewGrant(String person, String role, String party, Office office, Instant from, Instant until) {

    private static final Set<String> GRANTED =
            Set.of(Roles.SECRETARIAT, Roles.REPRESENTATIVE, Roles.CHAIRMANSHIP, Roles.AUDITOR, Roles.ADMINISTRATOR, Roles.OPERATOR);

    /** Answers 422 when the parts do not belong together. */
    void check() {
        Require.present(person, "/person");
        if (role == null || !GRANTED.contains(role)) {
            throw ProblemException.invalid("/role");
        }
        if (isOffice() != (office != null)) {
            throw ProblemException.invalid("/office");
        }
        if (isOffice() != (party != null)) {
            throw ProblemException.invalid("/party");
        }
    }

    boolean isOffice() {
        return Roles.CHAIRMANSHIP.equals(role);
    }
}
