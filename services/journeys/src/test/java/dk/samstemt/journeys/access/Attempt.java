package dk.samstemt.journeys.access;

/**
 * One request and what the matrix says about it.
 *
 * @param endpoint what is tried
 * @param actor    by whom
 * @param place    where
 * @param expected what the matrix says
 */
record Attempt(Endpoint endpoint, Actor actor, Place place, Expectation expected) {

    boolean isRefused() {
        return expected != Expectation.ALLOWED;
    }

    @Override
    public String toString() {
        return endpoint.action() + " [" + endpoint + "] " + actor.name() + " @ " + place.name() + " -> " + expected;
    }
}
