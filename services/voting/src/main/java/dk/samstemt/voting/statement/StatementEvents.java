package dk.samstemt.voting.statement;

import dk.samstemt.contracts.voting.SealedAnswer;
import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.contracts.voting.StatementRefused;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.events.Published;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.voting.evidence.Attachment;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.statement.model.Opening;
import dk.samstemt.voting.statement.model.Openings;
import dk.samstemt.voting.statement.model.Revision;
import dk.samstemt.voting.statement.model.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the others that a party stated something or was refused, never what. */
@Component
class StatementEvents {
    private final Outbox outbox;
    private final Attachments attachments;

    StatementEvents(Outbox outbox, Attachments attachments) {
        this.outbox = outbox;
        this.attachments = attachments;
    }

    Published recorded(Sent sent, Standing standing, Revision revision, Openings openings) {
        List<SealedAnswer> answers = openings.answers().stream().map(StatementEvents::sealed).toList();
        return outbox.publish(new StatementRecorded(sent.ballot().assembly(), revision.statement(), revision.party(),
                revision.revision(), revision.withdrawn(), answers, openings.commentCommitment(), channel(sent), evidence(sent),
                sent.draft().objectsTo(), attachment(sent)), context(sent, standing));
    }

    void refused(Sent sent, Standing standing, Ruling ruling) {
        outbox.publish(new StatementRefused(sent.ballot().assembly(), sent.draft().party(), ruling.refusedBy().get(0),
                ruling.digest(), ruling.tree()), context(sent, standing));
    }

    private String attachment(Sent sent) {
        Attachment file = attachments.named(sent.ballot(), sent.draft().party(), sent.origin().attachment());
        return file == null ? null : file.commitment();
    }

    private static String channel(Sent sent) {
        return sent.registered() ? sent.channel().name() : null;
    }

    private static String evidence(Sent sent) {
        return sent.registered() ? sent.origin().registration().evidence().commitment() : null;
    }

    private static SealedAnswer sealed(Opening opening) {
        return new SealedAnswer(opening.item(), opening.choiceCommitment(), opening.conditionCommitment());
    }

    private static EventContext context(Sent sent, Standing standing) {
        return EventContext.of(sent.ballot().association(), sent.caller().actor(sent.role()), standing.decidedAt(),
                standing.ballot().terms().statutesVersion()).about(sent.ballot().assembly());
    }
}
