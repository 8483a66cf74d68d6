package dk.samstemt.assembly.cancellation;

import java.time.Instant;
import java.util.Map;

/**
 * A cancellation as stored.
 *
 * @param calledOff who and why
 * @param sha256 digest of the cancellation document
 * @param letters language to digest of the letter
 * @param cancelledAt legal time
 */
public record Cancellation(CalledOff calledOff, String sha256, Map<String, String> letters, Instant cancelledAt) {
}
