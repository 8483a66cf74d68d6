package dk.samstemt.contracts.assembly;

import java.time.Instant;

/**
 * Evidence that the notice reached one party (GA-13, A-1).
 *
 * @param party      the party
 * @param messageId  Message-ID of the notice
 * @param acceptedAt moment the mail server accepted it; null when waived
 * @param relay      true where that server is the installation's own relay
 * @param waived     true where the party waived the period in writing
 */
public record DispatchEvidence(String party, String messageId, Instant acceptedAt, boolean relay, boolean waived) {
}
