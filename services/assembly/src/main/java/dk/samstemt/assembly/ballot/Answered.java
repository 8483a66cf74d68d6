package dk.samstemt.assembly.ballot;

import java.time.Instant;

/**
 * That a party has answered, never what.
 *
 * @param party the party
 * @param revision its newest revision
 * @param withdrawn whether that revision takes its statement back
 * @param receivedAt legal time
 */
public record Answered(String party, int revision, boolean withdrawn, Instant receivedAt) {
}
