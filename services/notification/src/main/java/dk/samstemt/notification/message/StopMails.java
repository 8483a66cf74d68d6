package dk.samstemt.notification.message;

import dk.samstemt.contracts.notification.NoticeFailed;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stops mails that would mislead because their assembly is cancelled or replaced. What is in dialogue goes its way. */
@Repository
public class StopMails {

    private static final String STOP = """
            update message set state = 'FAILED', phase = 'DONE', reply_code = 0, reply = 'assembly-over'
            where association = ? and assembly = ? and phase = 'WAITING'
              and kind in ('NOTICE', 'NOTICE_TO_SUCCESSOR', 'REMINDER', 'WAIVER_REQUEST', 'NOTICE_AT_RISK', 'CONVENING_FAILED')
            returning *""";
    private final JdbcClient database;
    private final MessageEvents events;

    StopMails(JdbcClient database, MessageEvents events) {
        this.database = database;
        this.events = events;
    }

    /** Stops what waits, in the caller's transaction. */
    public void of(String association, String assembly, Instant moment) {
        List<Message> stopped = database.sql(STOP).params(association, assembly).query(MessageRow::read).list();
        stopped.stream().filter(message -> message.kind() == MessageKind.NOTICE).forEach(message -> events.publish(message, moment,
                new NoticeFailed(assembly, message.party(), message.person(), message.messageId(), 0, 0, true)));
    }
}
