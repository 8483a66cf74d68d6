package dk.samstemt.notification.web;

import java.time.Instant;
import java.util.List;

/**
 * Whom a mail to a party would go to now.
 *
 * @param party           the party
 * @param representatives one per mandate in force
 */
record RecipientView(String party, List<Representative> representatives) {

    /**
     * One representative.
     *
     * @param person    opaque reference
     * @param name      name; empty while it has not arrived or is erased
     * @param address   address; empty while it has not arrived or is erased
     * @param language  {@code da} or {@code en}
     * @param bouncedAt legal moment at which a mail to this address came back for good; null when none did
     */
    record Representative(String person, String name, String address, String language, Instant bouncedAt) {
    }
}
