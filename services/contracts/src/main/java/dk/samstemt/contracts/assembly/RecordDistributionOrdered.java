package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.EventType;
import dk.samstemt.contracts.membership.RollEntry;

import java.util.List;
import java.util.Map;

/**
 * The approved record goes to the parties (GA-11, A-16).
 *
 * @param assembly     the assembly
 * @param revision     the revision
 * @param recordSha256 digest of the record document
 * @param pdfs         language to digest of the PDF
 * @param roll         the parties
 */
@EventType("assembly.record-distribution-ordered.v1")
public record RecordDistributionOrdered(
        String assembly,
        int revision,
        String recordSha256,
        Map<String, String> pdfs,
        List<RollEntry> roll) {
}
