package dk.samstemt.notification.sending;

import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageRow;
import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sender's view of the table {@code message}. */
@Repository
class Queue {

    private static final String CLAIM = """
            update message set phase = 'PREPARING', instance = :instance where (association, message) = (
                select association, message from message where phase = 'WAITING' and next_attempt_at <= moment()
                order by next_attempt_at, message limit 1 for update skip locked)
            returning *""";
    private final JdbcClient database;

    Queue(JdbcClient database) {
        this.database = database;
    }

    /** Claims the next due message; nobody else gets it until it is released. */
    @Transactional
    public Optional<Message> claim(String instance) {
        return database.sql(CLAIM).param("instance", instance).query(MessageRow::read).optional();
    }

    /** Gives a claimed message back, untried, for a later moment. */
    @Transactional
    public void release(Message message, int seconds) {
        database.sql("""
                update message set phase = 'WAITING', instance = null, next_attempt_at = moment() + make_interval(secs => ?)
                where association = ? and message = ? and phase = 'PREPARING'""")
                .params(seconds, message.association(), message.message()).update();
    }

    Optional<Instant> nextDue() {
        return database.sql("select min(next_attempt_at) as due from message where phase = 'WAITING'")
                .query((row, number) -> Optional.ofNullable(Sql.instant(row, "due"))).single();
    }

    boolean idle() {
        return database.sql("""
                select not exists (select from message where phase in ('PREPARING', 'SENDING'))
                   and not exists (select from message where phase = 'WAITING' and next_attempt_at <= moment())""")
                .query(Boolean.class).single();
    }
}
