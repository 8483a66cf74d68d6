package dk.samstemt.voting.evidence;

import dk.samstemt.platform.malware.MalwareScan;

/**
 * A party's attachment as whoever may read it is shown it.
 *
 * @param attachment  its id
 * @param fileName    as the party named it
 * @param bytes       size in bytes
 * @param sha256      digest of the file
 * @param salt        hex salt that opens the commitment
 * @param commitment  what stands in the log in place of the digest, once a statement names it
 * @param malwareScan what a scanner said of it
 */
public record AttachmentView(String attachment, String fileName, int bytes, String sha256, String salt, String commitment, MalwareScan malwareScan) {
    /** Of what is known of it. */
    public static AttachmentView of(Attachment known) {
        return new AttachmentView(known.attachment(), known.fileName(), known.bytes(), known.sha256(), known.salt(), known.commitment(), known.malwareScan());
    }

    @Override
    public String toString() {
        return "AttachmentView[" + attachment + ", sealed]";
    }
}
