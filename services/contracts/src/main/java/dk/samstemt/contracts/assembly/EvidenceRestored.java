package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A party whose evidence was withdrawn has been sent its notice again in time (GA-13).
 *
 * @param assembly   the assembly
 * @param party      the party
 * @param messageId  Message-ID of the notice that counts now
 * @param acceptedAt moment the mail server accepted it
 */
@EventType("assembly.evidence-restored.v1")
public record EvidenceRestored(String assembly, String party, String messageId, Instant acceptedAt) {
}
