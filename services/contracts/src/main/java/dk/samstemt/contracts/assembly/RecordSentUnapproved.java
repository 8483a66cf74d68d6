package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;

import java.util.Map;

/**
 * The record goes out as a draft that is not approved, 14 days after it was drawn up; approval can still follow.
 *
 * @param assembly     the assembly
 * @param revision     the revision
 * @param recordSha256 digest of the record document
 * @param rulingSha256 digest of the ruling
 * @param ruling       the ruling
 */
@EventType("assembly.record-sent-unapproved.v1")
public record RecordSentUnapproved(
        String assembly,
        int revision,
        String recordSha256,
        String rulingSha256,
        Map<String, Object> ruling) {
}
