package dk.samstemt.voting.reading;

import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.evidence.AttachmentView;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.statement.ContentStore;
import dk.samstemt.voting.statement.StatementStore;
import dk.samstemt.voting.statement.model.Counting;
import dk.samstemt.voting.statement.model.Revision;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The statements that counted; asking needs a closed ballot in hand, so nothing can be opened before. */
@Component
class Counted {
    private final StatementStore statements;
    private final ContentStore contents;
    private final RollStore roll;
    private final Attachments attachments;

    Counted(StatementStore statements, ContentStore contents, RollStore roll, Attachments attachments) {
        this.statements = statements;
        this.contents = contents;
        this.roll = roll;
        this.attachments = attachments;
    }

    Counting counting(BallotId id) {
        return Counting.of(statements.all(id));
    }

    List<CountingView> statements(Ballot.ClosedBallot closed) {
        BallotId id = closed.terms().id();
        return counting(id).of(roll.entitled(closed.terms())).stream().map(revision -> opened(id, revision)).toList();
    }

    /** The file of the revision of a party that counted, if it is this one. */
    Optional<AttachmentView> attachment(Ballot.ClosedBallot closed, String party, String attachment) {
        BallotId id = closed.terms().id();
        return counting(id).of(roll.entitled(closed.terms())).stream().filter(revision -> revision.party().equals(party))
                .map(revision -> attachment(id, revision)).filter(file -> file != null && file.attachment().equals(attachment)).findFirst();
    }

    private AttachmentView attachment(BallotId id, Revision revision) {
        return attachments.of(id, revision.party(), revision.statement()).map(AttachmentView::of).orElse(null);
    }

    private CountingView opened(BallotId id, Revision revision) {
        List<CountingView.AnswerView> answers = contents.open(id, revision).answers().stream()
                .map(CountingView.AnswerView::of).toList();
        return new CountingView(revision.party(), revision.statement(), revision.revision(), revision.receivedAt(), answers, attachment(id, revision));
    }
}
