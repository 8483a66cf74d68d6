package dk.samstemt.notification.message;

import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.json.Json;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.ids.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Queues mails, in the caller's transaction. */
@Repository
public class Messages {

    private static final String INSERT = """
            insert into message (association, message, assembly, kind, party, person, recipient, name, language, message_id, envelope,
                details, statutes_version, correlation, causation, queued_at, next_attempt_at, fact)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private final JdbcClient database;
    private final Outbox outbox;
    private final MessageIds ids;
    private final Envelopes envelopes;

    Messages(JdbcClient database, Outbox outbox, MessageIds ids, Envelopes envelopes) {
        this.database = database;
        this.outbox = outbox;
        this.ids = ids;
        this.envelopes = envelopes;
    }

    /** Queues one mail to each recipient who has not been told before; publishes that a notice is queued. Call it last in the transaction. */
    public void queue(Dispatch dispatch, Map<String, Object> details, List<Recipient> recipients) {
        List<Message> queued = new ArrayList<>();
        for (Recipient recipient : recipients) {
            store(message(dispatch, details, recipient), dispatch.fact()).ifPresent(queued::add);
        }
        if (dispatch.kind() == MessageKind.NOTICE) {
            queued.forEach(message -> outbox.publish(new NoticeQueued(message.assembly(), message.party(), message.person(),
                    message.messageId()), dispatch.context()));
        }
    }

    /** Whether a person was sent the notice of an assembly for a party, or a successor's copy of it. */
    public boolean noticed(String association, String assembly, String party, String person) {
        return database.sql("""
                select exists (select from message where association = ? and assembly = ? and party = ? and person = ?
                    and kind in ('NOTICE', 'NOTICE_TO_SUCCESSOR'))""").params(association, assembly, party, person).query(Boolean.class).single();
    }

    /** Legal moment at which mails of a kind about an assembly were queued last; empty before the first. */
    public Optional<Instant> last(String association, String assembly, MessageKind kind) {
        return database.sql("select max(queued_at) as last from message where association = ? and assembly = ? and kind = ?")
                .params(association, assembly, kind.name()).query((row, number) -> Optional.ofNullable(Sql.instant(row, "last"))).single();
    }

    private Message message(Dispatch dispatch, Map<String, Object> details, Recipient recipient) {
        String id = Ids.next("msg");
        Correlation correlation = Correlation.current();
        return new Message(dispatch.association(), id, dispatch.assembly(), dispatch.kind(), recipient.party(), recipient.person(),
                recipient.email(), recipient.name(), recipient.language(), ids.of(id), Envelopes.fresh(), details, dispatch.statutesVersion(),
                correlation.id(), correlation.causation(), dispatch.moment());
    }

    private Optional<Message> store(Message message, String fact) {
        int stored = database.sql(INSERT).params(message.association(), message.message(), message.assembly(), message.kind().name(),
                message.party(), message.person(), message.recipient(), message.name(), message.language(), message.messageId(),
                message.envelope(), Json.text(message.details()), message.statutesVersion(), message.correlation(), message.causation(),
                Sql.utc(message.queuedAt()), Sql.utc(message.queuedAt()), fact).update();
        if (stored == 0) {
            return Optional.empty();
        }
        envelopes.made(message.envelope(), message);
        return Optional.of(message);
    }
}
