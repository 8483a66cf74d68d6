package dk.samstemt.notification.letter;

import java.time.Instant;

/**
 * A notice that came back, as a warning refers to it: no name, no address.
 *
 * @param party     the party
 * @param report    digest of the report about it, which knows to whom the notice went
 * @param bouncedAt legal moment it came back
 * @param last      moment before which every notice must be accepted
 * @param status    enhanced status code
 * @param late      whether nothing can be mended before the last moment any more
 */
public record Returned(String party, String report, Instant bouncedAt, Instant last, String status, boolean late) {

    /** What the warning tells, with what the report knows of the recipient and says itself. */
    public BounceFacts told(String recipient, String diagnostic) {
        return new BounceFacts(party, recipient, bouncedAt, last, status, diagnostic, late);
    }
}
