package dk.samstemt.journeys.access;

import java.util.Set;

/**
 * Someone who tries something.
 *
 * @param name    how a case is named by it
 * @param token   what is presented; empty for nobody
 * @param roles   roles held at home
 * @param parties parties spoken for there
 * @param homes   associations in which they are held
 * @param reach   how far they reach beyond
 */
record Actor(String name, String token, Set<String> roles, Set<String> parties, Set<String> homes, Reach reach) {

    private static final Set<String> BOTH = Set.of(Premises.HERE.association(), Premises.THERE.association());


    /** How far roles reach. */
    enum Reach {
        /** Not at all. */
        HOME,
        /** In every association, also in one that does not exist yet: services and the first administrator. */
        INSTALLATION,
        /** Nowhere: the token proves nothing. */
        NOWHERE
    }

    static Actor of(String name, String token, String... roles) {
        return new Actor(name, token, Set.of(roles), Set.of(), BOTH, Reach.HOME);
    }

    static Actor representative(String name, String token, String party) {
        return new Actor(name, token, Set.of("representative"), Set.of(party), BOTH, Reach.HOME);
    }

    static Actor everywhere(String name, String token, String... roles) {
        return new Actor(name, token, Set.of(roles), Set.of(), BOTH, Reach.INSTALLATION);
    }

    static Actor unproven(String name, String token) {
        return new Actor(name, token, Set.of(), Set.of(), Set.of(), Reach.NOWHERE);
    }

    /** The same, but the roles are held in other associations. */
    Actor at(String... others) {
        return new Actor(name, token, roles, parties, Set.of(others), reach);
    }

    /** The roles that count for a request to a place. */
    Set<String> rolesAt(Endpoint endpoint, Place place) {
        boolean holds = !endpoint.inAssociation() || homes.contains(place.association()) || reach == Reach.INSTALLATION;
        return holds ? roles : Set.of();
    }
}
