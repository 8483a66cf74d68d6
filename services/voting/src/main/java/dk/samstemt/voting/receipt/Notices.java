package dk.samstemt.voting.receipt;

import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.json.Json;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.BytesClient;
import dk.samstemt.platform.bytes.BytesUnavailable;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.BallotId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notice of a ballot, fetched from its owner by digest. A receipt does not fail because the notice cannot be had now. */
@Component
class Notices {
    private final BallotStore ballots;
    private final BytesClient bytes;

    Notices(BallotStore ballots, BytesClient bytes) {
        this.ballots = ballots;
        this.bytes = bytes;
    }

    Optional<NoticeDocument> of(BallotId id) {
        try {
            return ballots.noticeSha256(id).map(sha256 -> Records.readLenient(Json.read(
                    bytes.fetch("assembly", id.association(), sha256).content()), NoticeDocument.class));
        } catch (BytesUnavailable away) {
            return Optional.empty();
        }
    }
}
