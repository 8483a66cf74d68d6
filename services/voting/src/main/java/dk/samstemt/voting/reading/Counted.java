package dk.samstemt.voting.reading;

import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.statement.ContentStore;
import dk.samstemt.voting.statement.StatementStore;
import dk.samstemt.voting.statement.model.Counting;
import dk.samstemt.voting.statement.model.Revision;
import java.util.List;
import org.springframework.stereotype.Component;

/** The statements that counted; asking needs a closed ballot in hand, so nothing can be opened before. */
@Component
class Counted {
    private final StatementStore statements;
    private final ContentStore contents;
    private final RollStore roll;

    Counted(StatementStore statements, ContentStore contents, RollStore roll) {
        this.statements = statements;
        this.contents = contents;
        this.roll = roll;
    }

    Counting counting(BallotId id) {
        return Counting.of(statements.all(id));
    }

    List<CountingView> statements(Ballot.ClosedBallot closed) {
        BallotId id = closed.terms().id();
        return counting(id).of(roll.entitled(closed.terms())).stream().map(revision -> opened(id, revision)).toList();
    }

    private CountingView opened(BallotId id, Revision revision) {
        List<CountingView.AnswerView> answers = contents.open(id, revision).answers().stream()
                .map(CountingView.AnswerView::of).toList();
        return new CountingView(revision.party(), revision.statement(), revision.revision(), revision.receivedAt(), answers);
    }
}
