package dk.samstemt.voting.evidence;

import dk.samstemt.platform.malware.MalwareScan;

/**
 * What the secretariat is told of a scan it uploaded, once.
 *
 * @param evidence    its id, to be named when the statement is registered
 * @param mediaType   application/pdf or text/plain
 * @param bytes       size in bytes
 * @param sha256      digest of the scan
 * @param malwareScan what a scanner said of it
 */
record EvidenceView(String evidence, String mediaType, int bytes, String sha256, MalwareScan malwareScan) {
    static EvidenceView of(Evidence evidence, MalwareScan malwareScan) {
        return new EvidenceView(evidence.evidence(), evidence.mediaType(), evidence.bytes(), evidence.sha256(), malwareScan);
    }

    @Override
    public String toString() {
        return "EvidenceView[" + evidence + "]";
    }
}
