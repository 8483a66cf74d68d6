package dk.samstemt.notification.recipient;

/**
 * One representative of a party.
 *
 * @param party    the party
 * @param person   opaque reference
 * @param name     name; empty when the person was erased
 * @param email    address as it was given, unchecked; empty when the person was erased
 * @param language {@code da} or {@code en}
 */
public record Recipient(String party, String person, String name, String email, String language) {
}
