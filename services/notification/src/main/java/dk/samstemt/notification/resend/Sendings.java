package dk.samstemt.notification.resend;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.notification.message.Envelopes;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageRow;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.platform.database.Sql;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of one assembly in the table {@code message}, as far as they can be sent again. */
@Repository
class Sendings {

    private final JdbcClient database;
    private final Envelopes envelopes;

    Sendings(JdbcClient database, Envelopes envelopes) {
        this.database = database;
        this.envelopes = envelopes;
    }

    /** The notice to one person as it stands; its row is locked. */
    record Standing(Message message, boolean waiting, boolean over, boolean accepted) {
    }

    Optional<Standing> of(String association, NoticeOrdered ordered, Recipient recipient) {
        return database.sql("""
                select * from message where association = ? and assembly = ? and kind = 'NOTICE' and party = ? and person = ?
                and details::jsonb ->> 'notice' = ? for update""")
                .params(association, ordered.assembly(), recipient.party(), recipient.person(), ordered.noticeSha256())
                .query((row, number) -> new Standing(MessageRow.read(row, number), row.getString("phase").equals("WAITING"),
                        row.getString("phase").equals("DONE"), row.getString("state").equals("ACCEPTED"))).optional();
    }

    /** Lets a mail that waits for its next attempt go now, to the present address: in a new envelope when that is another one. */
    boolean hurry(Message message, Recipient recipient, Instant moment) {
        String envelope = message.recipient().equals(recipient.email()) ? message.envelope() : envelopes.another(message);
        return database.sql("""
                update message set recipient = ?, name = ?, language = ?, envelope = ?, next_attempt_at = least(next_attempt_at, ?)
                where association = ? and message = ? and (recipient <> ? or next_attempt_at > ?)""")
                .params(recipient.email(), recipient.name(), recipient.language(), envelope, Sql.utc(moment), message.association(),
                        message.message(), recipient.email(), Sql.utc(moment)).update() == 1;
    }

    /** Lets a mail that is over begin again in a new envelope. */
    void reopen(Message message, Recipient recipient, Instant moment) {
        database.sql("""
                update message set recipient = ?, name = ?, language = ?, envelope = ?, state = 'QUEUED', phase = 'WAITING', instance = null,
                    queued_at = ?, next_attempt_at = ?, attempts_before = attempts, accepted_at = null, reply_code = null, reply = null
                where association = ? and message = ?""")
                .params(recipient.email(), recipient.name(), recipient.language(), envelopes.another(message), Sql.utc(moment), Sql.utc(moment),
                        message.association(), message.message()).update();
    }
}
