package dk.samstemt.voting.evidence;

/**
 * What the secretariat is told of a scan it uploaded, once.
 *
 * @param evidence  its id, to be named when the statement is registered
 * @param mediaType application/pdf or text/plain
 * @param bytes     size in bytes
 * @param sha256    digest of the scan
 */
record EvidenceView(String evidence, String mediaType, int bytes, String sha256) {
    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(evidence.evidence(), evidence.mediaType(), evidence.bytes(), evidence.sha256());
    }

    @Override
    public String toString() {
        return "EvidenceView[" + evidence + "]";
    }
}
