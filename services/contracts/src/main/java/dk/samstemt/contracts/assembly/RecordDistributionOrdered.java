package dk.samstemt.contracts.assembly;

import dk.samstemt.contracts.Addition;
import dk.samstemt.contracts.EventType;
import dk.samstemt.contracts.membership.RollEntry;

import java.util.List;
import java.util.Map;

/**
 * The record goes to the parties (GA-11, A-16): approved, or as a draft that is not.
 *
 * @param assembly     the assembly
 * @param revision     the revision
 * @param recordSha256 digest of the record document
 * @param pdfs         language to digest of the PDF
 * @param roll         the parties
 * @param unapproved   true where it goes out as a draft that is not approved; null where it is approved
 */
@EventType("assembly.record-distribution-ordered.v1")
public record RecordDistributionOrdered(
        String assembly,
        int revision,
        String recordSha256,
        Map<String, String> pdfs,
        List<RollEntry> roll,
        @Addition Boolean unapproved) {

    /** The approved record. */
    public RecordDistributionOrdered(String assembly, int revision, String recordSha256, Map<String, String> pdfs,
            List<RollEntry> roll) {
        this(assembly, revision, recordSha256, pdfs, roll, null);
    }
}
