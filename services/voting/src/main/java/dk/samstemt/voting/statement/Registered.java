package dk.samstemt.voting.statement;

import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.statement.model.Channel;
import java.time.LocalDate;

/**
 * That the secretariat registered a statement, as the party itself is shown it.
 *
 * @param channel            LETTER or EMAIL
 * @param receivedOn         civil day it came; null when not stated
 * @param by                 the person who registered it and so has seen it, an opaque reference
 * @param evidence           id of the scan, which the party can read
 * @param evidenceSha256     digest of the scan
 * @param evidenceSalt       hex salt that opens the commitment
 * @param evidenceCommitment what stands in the log in its place
 * @param malwareScan        what a scanner said of the scan: whoever opens it should know
 */
record Registered(Channel channel, LocalDate receivedOn, String by, String evidence, String evidenceSha256, String evidenceSalt,
                  String evidenceCommitment, MalwareScan malwareScan) {
    static Registered of(Channel channel, LocalDate receivedOn, String by, Evidence evidence, MalwareScan malwareScan) {
        return new Registered(channel, receivedOn, by, evidence.evidence(), evidence.sha256(), evidence.salt(), evidence.commitment(), malwareScan);
    }

    @Override
    public String toString() {
        return "Registered[" + channel + ", sealed]";
    }
}
