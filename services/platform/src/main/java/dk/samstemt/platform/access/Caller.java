package dk.samstemt.platform.access;

import dk.samstemt.contracts.Actor;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;

import java.time.Instant;
import java.util.Set;

/**
 * Who calls, in one association, as this service's own tables have it at this legal moment. Declare it as a parameter
 * of a controller method.
 *
 * @param person          opaque reference
 * @param subject         subject of the login, for the log only
 * @param association     the association of the path; null where the path has none
 * @param roles           roles held now
 * @param parties         parties the person may speak for now
 * @param strength        how strongly the person was identified
 * @param authenticatedAt when the person logged in, real time
 */
public record Caller(String person, String subject, String association, Set<String> roles, Set<String> parties,
                     String strength, Instant authenticatedAt) {

    /** Whether the role is held. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Whether the caller may speak for the party. */
    public boolean represents(String party) {
        return parties.contains(party);
    }

    /** Answers 404 unless the caller may speak for the party: a foreign party looks like none. */
    public void mustRepresent(String party) {
        if (!represents(party)) {
            throw ProblemException.of(Problems.NOT_FOUND);
        }
    }

    /** The caller as the actor of an event, in a role it holds. */
    public Actor actor(String role) {
        return new Actor(person, role, strength);
    }
}
