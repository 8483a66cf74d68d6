package dk.samstemt.journeys.access;

import java.util.Map;
import java.util.Set;

/** What the access matrix alone says about a request. */
enum Expectation {
    /** Access is not what it fails by. */
    ALLOWED(0),
    /** The token proves nothing. */
    UNAUTHENTICATED(401),
    /** Has a role there, but none that may. */
    FORBIDDEN(403),
    /** Has no role there, or does not speak for the party: it looks like none. */
    NOT_FOUND(404);

    private final int status;

    Expectation(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    static Expectation of(Matrix matrix, Endpoint endpoint, Actor actor, Place place) {
        Map<String, String> row = matrix.row(endpoint.action());
        if (row.containsKey("public")) {
            return ALLOWED;
        }
        if (actor.reach() == Actor.Reach.NOWHERE) {
            return UNAUTHENTICATED;
        }
        Set<String> roles = actor.rolesAt(endpoint, place);
        if (roles.isEmpty() && endpoint.inAssociation()) {
            return NOT_FOUND;
        }
        return roles.stream().noneMatch(row::containsKey) ? FORBIDDEN : within(row, roles, endpoint, actor, place);
    }

    private static Expectation within(Map<String, String> row, Set<String> roles, Endpoint endpoint, Actor actor, Place place) {
        boolean any = roles.stream().anyMatch(role -> "any".equals(row.get(role)));
        boolean own = !endpoint.variables().contains("party") || actor.parties().contains(place.id(endpoint.service(), "party"));
        return any || own ? ALLOWED : NOT_FOUND;
    }
}
