package dk.samstemt.contracts.membership;


/**
 * Newest login binding of a person on the compacted topic; never on the decision log.
 *
 * @param association the association
 * @param person      opaque reference
 * @param provider    issuer of the login
 * @param subject     subject at that issuer
 */
public record Login(String association, String person, String provider, String subject) {
}
