package dk.samstemt.assembly.annex;

import dk.samstemt.contracts.assembly.AnnexEntry;
import dk.samstemt.contracts.documents.AnnexName;

/**
 * One annex.
 *
 * @param annex its id
 * @param fileName the name people see
 * @param mediaType application/pdf or text/plain
 * @param sha256 digest of its bytes
 * @param bytes size in bytes
 */
public record Annex(String annex, String fileName, String mediaType, String sha256, long bytes) {

    /** As the log sees it: without its name. */
    public AnnexEntry entry() {
        return new AnnexEntry(annex, sha256, mediaType, bytes);
    }

    /** As documents name it. */
    public AnnexName name() {
        return new AnnexName(annex, fileName, sha256, mediaType, bytes);
    }
}
