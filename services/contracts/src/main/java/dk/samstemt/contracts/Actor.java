package dk.samstemt.contracts;


/**
 * Who acted, without saying who that is.
 *
 * @param ref      opaque reference of the person, or {@code service:<name>} when a service acted by itself
 * @param role     the role in which it was done, as in the access matrix
 * @param strength how strongly the person was identified (the token's {@code acr}); {@code none} for services
 */
public record Actor(String ref, String role, String strength) {

    /** The actor of what a service does by itself, for instance when a deadline passes. */
    public static Actor service(String name) {
        return new Actor("service:" + name, "service", "none");
    }
}
