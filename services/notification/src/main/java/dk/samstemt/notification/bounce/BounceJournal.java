package dk.samstemt.notification.bounce;

import dk.samstemt.notification.bounce.model.Bounce;
import dk.samstemt.notification.message.Message;
import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code bounce} and {@code bounce_count}. */
@Repository
class BounceJournal {

    private static final int MOST_PER_SENDING = 20;
    private final JdbcClient database;

    BounceJournal(JdbcClient database) {
        this.database = database;
    }

    /** A report about one of our mails. */
    record Entry(String sha256, String envelope, String result, Bounce bounce, Instant bouncedAt) {
    }

    /**
     * Writes a report down, once by its bytes; false when it is known or the sending has had enough of them. The first report that
     * a sending failed is never too many.
     */
    boolean note(Message message, Entry entry) {
        return database.sql("""
                insert into bounce (sha256, association, message, envelope, result, status, diagnostic, recipient, bounced_at)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?
                where (? and exists (select from envelope where envelope = ? and bounced_at is null))
                   or (select count(*) from bounce where association = ? and message = ? and envelope = ?) < ? on conflict do nothing""")
                .params(entry.sha256(), message.association(), message.message(), entry.envelope(), entry.result(), entry.bounce().status(),
                        entry.bounce().diagnostic(), (message.name() + " <" + message.recipient() + ">").strip(), Sql.utc(entry.bouncedAt()),
                        entry.bounce().kind() == Bounce.Kind.FAILED, entry.envelope(),
                        message.association(), message.message(), entry.envelope(), MOST_PER_SENDING).update() == 1;
    }

    /** Counts what is not kept. */
    void count(String result) {
        database.sql("insert into bounce_count as c (result, times) values (?, 1) on conflict (result) do update set times = c.times + 1")
                .param(result).update();
    }

    /** {@code phase} and {@code state} of a message whose row is locked. */
    String phase(Message message) {
        return database.sql("select phase from message where association = ? and message = ?")
                .params(message.association(), message.message()).query(String.class).single();
    }

    boolean bounced(Message message) {
        return database.sql("select state = 'BOUNCED' from message where association = ? and message = ?")
                .params(message.association(), message.message()).query(Boolean.class).single();
    }

    /** The mail is over: it did not arrive. */
    void give(Message message) {
        database.sql("update message set state = 'BOUNCED', phase = 'DONE', instance = null where association = ? and message = ?")
                .params(message.association(), message.message()).update();
    }
}
