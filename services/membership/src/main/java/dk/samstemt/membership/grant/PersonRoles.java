package dk.samstemt.membership.grant;

import java.time.Instant;
import java.util.List;

/**
 * One person with everything the person may act as, now or later.
 *
 * @param person   opaque reference
 * @param name     the person's name
 * @param email    where the person is reached
 * @param provider word for the provider of the login; null without one
 * @param subject  subject of the login; null without one
 * @param grants   roles held now or later
 * @param mandates parties spoken for now or later
 * @param warnings what two pairs of eyes would be one of, as stable words; see {@link FourEyes}
 */
record PersonRoles(String person, String name, String email, String provider, String subject, List<RoleHeld> grants, List<MandateHeld> mandates,
                   List<String> warnings) {

    /**
     * A role.
     *
     * @param grant  id of the grant
     * @param role   the role
     * @param party  party an office holder comes from, else null
     * @param office office of the chairmanship, else null
     * @param from   first instant
     * @param until  first instant after it; null while open
     * @param state  NOW or COMING
     */
    record RoleHeld(String grant, String role, String party, String office, Instant from, Instant until, String state) {
    }

    /**
     * A mandate.
     *
     * @param mandate its id
     * @param party   the party
     * @param from    first instant
     * @param until   first instant after it; null while open
     * @param state   NOW or COMING
     */
    record MandateHeld(String mandate, String party, Instant from, Instant until, String state) {
    }
}
