package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

/**
 * A party has waived the notice period in writing (GA-13, A-3).
 *
 * @param assembly       the assembly
 * @param party          the party
 * @param givenOn        civil day it was given (ISO)
 * @param documentSha256 digest of the scanned waiver, kept by assembly
 */
@EventType("assembly.waiver-recorded.v1")
public record WaiverRecorded(String assembly, String party, String givenOn, String documentSha256) {
}
