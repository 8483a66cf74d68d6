package dk.samstemt.voting.statement;

import dk.samstemt.voting.statement.model.Channel;
import java.time.Instant;

/**
 * What the secretariat is told of a statement it registered: that it stands, not what it says.
 *
 * @param assembly   the assembly
 * @param statement  id of the statement
 * @param party      the party
 * @param revision   1 and up
 * @param receivedAt legal moment of the registration, which counts (GA-16)
 * @param deadline   until when the party can change it or object
 * @param event      id of the event in the decision log
 * @param leafHash   its leaf: SHA-256 of 0x00 and the event's bytes
 * @param sequence   the event's number under the assembly
 * @param channel    LETTER or EMAIL
 * @param evidence   id of the scan
 */
record RegistrationReceipt(String assembly, String statement, String party, int revision, Instant receivedAt, Instant deadline,
                           String event, String leafHash, long sequence, Channel channel, String evidence) {
    static RegistrationReceipt of(Receipt receipt) {
        return new RegistrationReceipt(receipt.assembly(), receipt.statement(), receipt.party(), receipt.revision(),
                receipt.receivedAt(), receipt.deadline(), receipt.event(), receipt.leafHash(), receipt.sequence(),
                receipt.registered().channel(), receipt.registered().evidence());
    }
}
