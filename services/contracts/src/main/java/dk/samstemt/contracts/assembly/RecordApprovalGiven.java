package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

/**
 * One of the chairmanship approved or asked for a correction.
 *
 * @param assembly         the assembly
 * @param revision         the revision
 * @param office           CHAIR, VICE_CHAIR_1 or VICE_CHAIR_2
 * @param verdict          APPROVED or CORRECTION
 * @param reasonCommitment salted commitment of the reason; null when none
 */
@EventType("assembly.record-approval-given.v1")
public record RecordApprovalGiven(String assembly, int revision, String office, String verdict, String reasonCommitment) {
}
