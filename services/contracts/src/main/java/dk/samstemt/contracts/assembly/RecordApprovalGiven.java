package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;

/**
 * One of the chairmanship approved or asked for a correction.
 *
 * @param assembly         the assembly
 * @param revision         the revision
 * @param office           CHAIR, VICE_CHAIR_1 or VICE_CHAIR_2
 * @param verdict          APPROVED or CORRECTION
 * @param reasonCommitment salted commitment of the reason; null when none
 * @param deputy           id of the agreement under which a vice-chair acted for the office (BO-10); null when its holder did
 */
@EventType("assembly.record-approval-given.v1")
public record RecordApprovalGiven(String assembly, int revision, String office, String verdict, String reasonCommitment,
        @Addition String deputy) {
}
