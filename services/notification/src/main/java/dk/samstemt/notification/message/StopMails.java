package dk.samstemt.notification.message;

import dk.samstemt.contracts.notification.NoticeFailed;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stops mails that would mislead because their assembly is cancelled or replaced. What is in dialogue goes its way, once. */
@Repository
public class StopMails {

    // Whoever is writing the end of an attempt is waited for: he may not know yet that the assembly is over.
    private static final String LOCK = """
            select message from message where association = ? and assembly = ? and phase <> 'DONE' and kind = any(?) order by message for update""";
    private static final String STOP = """
            update message set state = 'FAILED', phase = 'DONE', instance = null, reply_code = 0, reply = 'assembly-over'
            where association = ? and assembly = ? and kind = any(?) and phase in ('WAITING', 'PREPARING')
            returning *""";
    private static final String STOP_ONE = """
            update message m set state = 'FAILED', phase = 'DONE', instance = null, reply_code = 0, reply = 'assembly-over'
            where association = ? and message = ? and kind = any(?) and phase in ('WAITING', 'PREPARING')
              and exists (select from convening c where (c.association, c.assembly) = (m.association, m.assembly)
                          and c.state in ('CANCELLED', 'REPLACED')) returning *""";
    private final JdbcClient database;
    private final MessageEvents events;

    StopMails(JdbcClient database, MessageEvents events) {
        this.database = database;
        this.events = events;
    }

    /** Stops what waits or is being made ready, in the caller's transaction. */
    public void of(String association, String assembly, Instant moment) {
        String[] kinds = MessageKind.stopping();
        database.sql(LOCK).params(association, assembly, kinds).query(String.class).list();
        tell(database.sql(STOP).params(association, assembly, kinds).query(MessageRow::read).list(), moment);
    }

    /** Stops one mail that waits again, if its assembly is over by now; in the transaction that gave it back. */
    public void ifOver(Message message, Instant moment) {
        tell(database.sql(STOP_ONE).params(message.association(), message.message(), MessageKind.stopping()).query(MessageRow::read).list(), moment);
    }

    private void tell(List<Message> stopped, Instant moment) {
        stopped.stream().filter(message -> message.kind() == MessageKind.NOTICE).forEach(message -> events.publish(message, moment,
                new NoticeFailed(message.assembly(), message.party(), message.person(), message.messageId(), 0, 0, true)));
    }
}
