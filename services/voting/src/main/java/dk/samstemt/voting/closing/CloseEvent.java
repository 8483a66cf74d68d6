package dk.samstemt.voting.closing;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.voting.BallotClosed;
import dk.samstemt.contracts.voting.OpenedAnswer;
import dk.samstemt.contracts.voting.OpenedStatement;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.Terms;
import dk.samstemt.voting.statement.ContentStore;
import dk.samstemt.voting.statement.StatementStore;
import dk.samstemt.voting.statement.model.Counting;
import dk.samstemt.voting.statement.model.Opening;
import dk.samstemt.voting.statement.model.Revision;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the choices of the revisions that count; comments, conditions and earlier revisions stay sealed. */
@Component
class CloseEvent {
    private final RollStore roll;
    private final StatementStore statements;
    private final ContentStore contents;
    private final Outbox outbox;

    CloseEvent(RollStore roll, StatementStore statements, ContentStore contents, Outbox outbox) {
        this.roll = roll;
        this.statements = statements;
        this.contents = contents;
        this.outbox = outbox;
    }

    void publish(Terms terms, Instant at) {
        List<String> entitled = roll.entitled(terms);
        Counting counting = Counting.of(statements.all(terms.id()));
        List<OpenedStatement> opened = counting.of(entitled).stream().map(revision -> opened(terms.id(), revision)).toList();
        outbox.publish(new BallotClosed(terms.id().assembly(), terms.deadline(), opened, counting.silent(entitled)),
                EventContext.of(terms.id().association(), Actor.service("voting"), at, terms.statutesVersion())
                        .about(terms.id().assembly()));
    }

    private OpenedStatement opened(BallotId id, Revision revision) {
        List<OpenedAnswer> answers = contents.open(id, revision).answers().stream().map(CloseEvent::answer).toList();
        return new OpenedStatement(revision.party(), revision.statement(), revision.revision(), revision.receivedAt(), answers);
    }

    private static OpenedAnswer answer(Opening opening) {
        return new OpenedAnswer(opening.item(), opening.choice().name(), opening.conditional(), opening.choiceSalt());
    }
}
