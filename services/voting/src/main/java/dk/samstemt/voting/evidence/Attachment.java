package dk.samstemt.voting.evidence;

import dk.samstemt.json.Commitments;
import dk.samstemt.platform.malware.MalwareScan;
import java.util.HexFormat;

/**
 * What is known of a PDF that a party attached to its answer, for example the excerpt of its body's minutes. Sealed with it until the close.
 *
 * @param attachment  its id
 * @param fileName    as the party named it
 * @param bytes       size in bytes
 * @param sha256      digest of the file
 * @param salt        hex of the 32 bytes that salt the commitment
 * @param malwareScan what a scanner said of it: whoever opens it should know
 */
public record Attachment(String attachment, String fileName, int bytes, String sha256, String salt, MalwareScan malwareScan) {
    /** What stands in the event in place of the digest. */
    public String commitment() {
        return Commitments.commit("statement.attachment", HexFormat.of().parseHex(salt), sha256);
    }

    @Override
    public String toString() {
        return "Attachment[" + attachment + ", sealed]";
    }
}
