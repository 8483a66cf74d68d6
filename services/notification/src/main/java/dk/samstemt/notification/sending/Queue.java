package dk.samstemt.notification.sending;

import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageRow;
import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The sender's view of the table {@code message}. */
@Repository
class Queue {

    private static final String CLAIM = """
            update message set phase = 'PREPARING', instance = :instance where (association, message) = (
                select association, message from message m where phase = 'WAITING' and next_attempt_at <= moment()
                  and (select count(*) from message u where u.phase in ('PREPARING', 'SENDING') and u.instance = :instance
                       and split_part(lower(u.recipient), '@', 2) = split_part(lower(m.recipient), '@', 2)) < :most
                order by next_attempt_at, message limit 1 for update skip locked)
            returning *""";
    private final JdbcClient database;

    Queue(JdbcClient database) {
        this.database = database;
    }

    /**
     * Claims the next due message; nobody else gets it until it is released. Not more than some are under way to one domain,
     * so that a slow one leaves senders for the others.
     */
    @Transactional
    public Optional<Message> claim(String instance, int mostPerDomain) {
        return database.sql(CLAIM).param("instance", instance).param("most", mostPerDomain).query(MessageRow::read).optional();
    }

    /** Gives back what is claimed by an instance that does not know of it: the outcome of a commit was lost on the way. */
    @Transactional
    public int releaseForgotten(String instance, Set<String> known) {
        return database.sql("""
                update message set phase = 'WAITING', instance = null where instance = ? and phase = 'PREPARING' and message <> all(?)""")
                .params(instance, known.toArray(String[]::new)).update();
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
