package dk.samstemt.notification.letter;

import java.time.Instant;

/**
 * What is told of a notice that came back.
 *
 * @param party      the party
 * @param recipient  name and address it was sent to
 * @param bouncedAt  legal moment it came back
 * @param last       moment before which every notice must be accepted
 * @param status     enhanced status code
 * @param diagnostic what the reporting server adds
 * @param late       whether nothing can be mended before the last moment any more
 */
public record BounceFacts(String party, String recipient, Instant bouncedAt, Instant last, String status, String diagnostic, boolean late) {
}
