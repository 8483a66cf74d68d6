package dk.samstemt.voting.statement;

import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.events.Published;
import dk.samstemt.voting.draft.DraftStore;
import dk.samstemt.voting.statement.model.Openings;
import dk.samstemt.voting.statement.model.Revision;
import dk.samstemt.voting.statement.model.Standing;
import dk.samstemt.voting.statement.model.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/** Stores an accepted statement with its sealed content, event and receipt. */
@Component
class Recorder {
    private final StatementStore statements;
    private final ContentStore contents;
    private final StatementEvents events;
    private final Receipts receipts;
    private final DraftStore drafts;

    Recorder(StatementStore statements, ContentStore contents, StatementEvents events, Receipts receipts, DraftStore drafts) {
        this.statements = statements;
        this.contents = contents;
        this.events = events;
        this.receipts = receipts;
        this.drafts = drafts;
    }

    /** Leaves nothing behind of a statement that was not taken. */
    void forget(Sent sent) {
        statements.release(sent);
    }

    Receipt record(Sent sent, Standing standing, Verdict.Accepted accepted) {
        CrashPoint.STATEMENT_BEFORE_INSERT.reached();
        boolean withdrawn = sent.draft().silences();
        Revision revision = new Revision(sent.draft().party(), Ids.next("stm"), accepted.revision(), withdrawn, standing.decidedAt(),
                sent.channel());
        Openings openings = withdrawn ? new Openings(List.of(), null, null) : Openings.of(sent.draft().content(), Ids::salt);
        statements.insert(sent, revision, standing.speaker().mandate(), accepted.ruling());
        if (!withdrawn) {
            contents.seal(sent.ballot(), revision, openings);
        }
        Published published = events.recorded(sent, standing, revision, openings);
        receipts.insert(sent.ballot(), revision, published);
        if (!withdrawn && !sent.registered()) {
            // The party has given its answer. A withdrawal, or a letter that is registered meanwhile, leaves what it is writing alone.
            drafts.forget(sent.ballot(), revision.party());
        }
        CrashPoint.STATEMENT_BEFORE_COMMIT.reached();
        return receipts.find(sent.ballot(), revision.party(), revision.statement()).orElseThrow();
    }
}
