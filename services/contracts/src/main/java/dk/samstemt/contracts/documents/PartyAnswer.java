package dk.samstemt.contracts.documents;

import java.time.Instant;
import java.util.Map;

/**
 * The statement of one party that counted on one item.
 *
 * @param party       the party
 * @param name        language to name
 * @param choice      ASSENT, DISSENT or ABSTENTION; null when silent
 * @param conditional true when a condition was attached
 * @param receivedAt  legal moment; null when silent
 * @param channel     LETTER or EMAIL where the secretariat registered it for the party; null where the party gave it itself
 */
public record PartyAnswer(String party, Map<String, String> name, String choice, boolean conditional, Instant receivedAt,
        String channel) {
}
