package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * A notice that was accepted came back before the last lawful moment: it is no evidence any more (GA-13, A-1).
 *
 * @param assembly  the assembly
 * @param party     the party
 * @param messageId Message-ID of the notice
 * @param bouncedAt legal moment it came back
 * @param until     UTC instant before which the party must have another
 */
@EventType("assembly.evidence-withdrawn.v1")
public record EvidenceWithdrawn(String assembly, String party, String messageId, Instant bouncedAt, Instant until) {
}
