package dk.samstemt.voting.evidence;

import dk.samstemt.json.Commitments;
import java.util.HexFormat;

/**
 * What is known of a scan. Sealed: the digest of a short text could be guessed.
 *
 * @param evidence  its id
 * @param mediaType application/pdf or text/plain
 * @param bytes     size in bytes
 * @param sha256    digest of the scan
 * @param salt      hex of the 32 bytes that salt the commitment
 */
public record Evidence(String evidence, String mediaType, int bytes, String sha256, String salt) {
    /** What stands in the event in place of the digest. */
    public String commitment() {
        return Commitments.commit("statement.evidence", HexFormat.of().parseHex(salt), sha256);
    }

    @Override
    public String toString() {
        return "Evidence[" + evidence + ", sealed]";
    }
}
