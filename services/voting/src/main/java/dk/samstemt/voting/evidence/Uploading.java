package dk.samstemt.voting.evidence;

import dk.samstemt.json.Digests;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a scan in and seals it; whether anything may be registered from it is decided when it is registered. */
@Service
class Uploading {
    /** Scans of one party in one ballot. */
    private static final int MOST = 20;
    private final BallotStore ballots;
    private final RollStore roll;
    private final EvidenceStore store;
    private final LegalTime time;

    Uploading(BallotStore ballots, RollStore roll, EvidenceStore store, LegalTime time) {
        this.ballots = ballots;
        this.roll = roll;
        this.store = store;
        this.time = time;
    }

    /** Stores it; 404 for a party that is not on the roll, 409 when the ballot has ended or the party has too many. */
    @Transactional
    public Evidence upload(BallotId id, String party, Scan scan) {
        Ballot ballot = ballots.share(id).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        roll.lock(id, party).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        if (ballot.state() == Ballot.State.CLOSED || ballot.state() == Ballot.State.VOIDED) {
            throw ProblemException.of(EvidenceProblems.EVIDENCE_TOO_LATE).with("state", ballot.state().name());
        }
        if (store.count(id, party) >= MOST) {
            throw ProblemException.of(EvidenceProblems.TOO_MUCH_EVIDENCE);
        }
        String salt = HexFormat.of().formatHex(Ids.salt());
        Evidence evidence = new Evidence(Ids.next("evd"), scan.mediaType(), scan.content().length, Digests.sha256Hex(scan.content()), salt);
        store.insert(evidence, EvidenceStore.place(id, party, evidence.evidence()), scan, time.now());
        return evidence;
    }
}
