package dk.samstemt.assembly.annex;

import dk.samstemt.contracts.assembly.AnnexEntry;
import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.platform.malware.MalwareScan;

/**
 * One annex.
 *
 * @param annex its id
 * @param fileName the name people see
 * @param mediaType application/pdf or text/plain
 * @param sha256 digest of its bytes
 * @param bytes size in bytes
 * @param malwareScan what a scanner said when it came; it stands in no event, which keep their bytes
 */
public record Annex(String annex, String fileName, String mediaType, String sha256, long bytes, MalwareScan malwareScan) {

    /** The same annex of another assembly: what a scanner said is said of its bytes. */
    Annex as(String other) {
        return new Annex(other, fileName, mediaType, sha256, bytes, malwareScan);
    }

    /** As the log sees it: without its name. */
    public AnnexEntry entry() {
        return new AnnexEntry(annex, sha256, mediaType, bytes);
    }

    /** As documents name it. */
    public AnnexName name() {
        return new AnnexName(annex, fileName, sha256, mediaType, bytes);
    }
}
