package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * All of the chairmanship approved the record (GA-11, A-15).
 *
 * @param assembly     the assembly
 * @param revision     the revision
 * @param recordSha256 digest of the record document
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.record-approved.v1")
public record RecordApproved(String assembly, int revision, String recordSha256, String rulingSha256, Map<String, Object> ruling) {
}
