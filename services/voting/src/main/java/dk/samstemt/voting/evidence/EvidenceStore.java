package dk.samstemt.voting.evidence;

import dk.samstemt.json.Records;
import dk.samstemt.platform.malware.MalwareScan;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.SealedFiles.Kind;
import dk.samstemt.voting.evidence.SealedFiles.Place;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** The sealed scans of letters and what is known of them. */
@Repository
public class EvidenceStore {
    private final SealedFiles files;

    EvidenceStore(SealedFiles files) {
        this.files = files;
    }

    void insert(Evidence evidence, Place place, Scan scan, Instant at) {
        files.insert(place, Records.canonical(evidence), scan.content(), scan.uploaded(at));
    }

    /** What is known of a scan of this party in this ballot. The caller answers for the right to know it. */
    public Optional<Evidence> find(BallotId id, String party, String evidence) {
        return files.facts(place(id, party, evidence)).map(facts -> Records.read(facts, Evidence.class));
    }

    /** What a scanner said of such a scan when it came. */
    public Optional<MalwareScan> malwareScan(BallotId id, String party, String evidence) {
        return files.malwareScan(place(id, party, evidence));
    }

    Optional<byte[]> scan(BallotId id, String party, String evidence) {
        return files.content(place(id, party, evidence));
    }

    int count(BallotId id, String party) {
        return files.count(id, party, Kind.SCAN);
    }

    static Place place(BallotId id, String party, String evidence) {
        return new Place(id, party, Kind.SCAN, evidence);
    }
}
