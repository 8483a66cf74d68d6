package dk.samstemt.statutes.rules.charter;

/**
 * Whose seat is the association's home (ORG-1).
 *
 * @param provision id of the provision that says so
 * @param party id of the party
 */
public record HomeOf(String provision, String party) {
}
