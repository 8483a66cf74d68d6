package dk.samstemt.voting.reading;

import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.Attachment;
import dk.samstemt.voting.evidence.AttachmentView;
import dk.samstemt.voting.evidence.Attachments;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what parties attached: to the party itself always, to others after the close and only what counted. */
@Service
class AttachmentReading {
    private final BallotStore ballots;
    private final Counted counted;
    private final Attachments attachments;

    AttachmentReading(BallotStore ballots, Counted counted, Attachments attachments) {
        this.ballots = ballots;
        this.counted = counted;
        this.attachments = attachments;
    }

    /** A file that the caller may read; 404 for one that is sealed to them as for one that is none. */
    @Transactional(readOnly = true)
    public Download read(Which which, Caller caller) {
        Ballot ballot = ballots.find(which.ballot()).orElseThrow(AttachmentReading::unknown);
        AttachmentView file = (caller.parties().contains(which.party()) ? own(which) : counted(ballot, which)).orElseThrow(AttachmentReading::unknown);
        return new Download(file, attachments.content(which.ballot(), which.party(), which.attachment()).orElseThrow(AttachmentReading::unknown));
    }

    private Optional<AttachmentView> own(Which which) {
        Optional<Attachment> file = attachments.find(which.ballot(), which.party(), which.attachment());
        return file.map(AttachmentView::of);
    }

    private Optional<AttachmentView> counted(Ballot ballot, Which which) {
        return ballot instanceof Ballot.ClosedBallot closed ? counted.attachment(closed, which.party(), which.attachment()) : Optional.empty();
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }

    /** Which file. */
    record Which(BallotId ballot, String party, String attachment) {
    }

    /** A file with what is known of it. */
    record Download(AttachmentView about, byte[] content) {
        @Override
        public String toString() {
            return "Download[" + about + "]";
        }
    }
}
