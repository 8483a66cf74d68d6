package dk.samstemt.contracts.membership;


/**
 * Newest contact data of a person on the compacted topic; never on the decision log.
 *
 * @param association the association
 * @param person      opaque reference
 * @param name        the person's name
 * @param email       one address
 * @param language    da or en
 */
public record Contact(String association, String person, String name, String email, String language) {
}
