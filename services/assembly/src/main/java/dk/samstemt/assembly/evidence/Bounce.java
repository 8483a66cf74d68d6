package dk.samstemt.assembly.evidence;

import java.time.Instant;

/**
 * A report that an accepted notice did not reach its recipient.
 *
 * @param party the party
 * @param messageId Message-ID
 * @param bouncedAt when the report arrived
 * @param acceptedAt the acceptance it takes back, or would have
 * @param status enhanced status code of the report
 * @param withdraws whether it took the evidence back
 */
public record Bounce(String party, String messageId, Instant bouncedAt, Instant acceptedAt, String status, boolean withdraws) {
}
