package dk.samstemt.voting.statement;

import dk.samstemt.voting.evidence.AttachmentView;
import java.time.Instant;
import java.util.List;

/**
 * What a party can hold the association to. It opens the party's own commitments and is shown to that party only.
 *
 * @param assembly          the assembly
 * @param statement         id of the statement
 * @param party             the party
 * @param revision          1 and up; send it as {@code sawRevision} with the next one
 * @param withdrawn         true when it takes back what was stated
 * @param receivedAt        legal moment it was received
 * @param deadline          until when it can be changed
 * @param event             id of the event in the decision log
 * @param leafHash          its leaf: SHA-256 of 0x00 and the event's bytes
 * @param sequence          the event's number under the assembly
 * @param answers           the party's own answers with what opens them
 * @param comment           the comment; null when none
 * @param commentSalt       what opens it
 * @param commentCommitment what stands in the log in its place
 * @param decidedBy         the party's own body; null when not named
 * @param attachment        the file the party attached; null when none
 * @param registered        the letter or e-mail the secretariat registered it from; null when the party made it itself
 * @param objectsTo         the registered statement it objects to; null when it is no objection
 */
public record Receipt(String assembly, String statement, String party, int revision, boolean withdrawn, Instant receivedAt,
                      Instant deadline, String event, String leafHash, long sequence, List<ReceiptAnswer> answers,
                      String comment, String commentSalt, String commentCommitment, DecidedBy decidedBy,
                      AttachmentView attachment, Registered registered, String objectsTo) {
    @Override
    public String toString() {
        return "Receipt[statement=" + statement + ", revision=" + revision + ", sealed]";
    }
}
