package dk.samstemt.notification.message;

import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.ids.Ids;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code envelope}: one row for every sending, found again by the id in its return address. */
@Repository
public class Envelopes {

    private static final int BYTES = 16;
    private final JdbcClient database;

    Envelopes(JdbcClient database) {
        this.database = database;
    }

    /** A new id: 128 random bits, in letters that no mail server changes. */
    static String fresh() {
        return HexFormat.of().formatHex(Ids.salt(), 0, BYTES);
    }

    void made(String envelope, Message message) {
        database.sql("insert into envelope (envelope, association, message) values (?, ?, ?)")
                .params(envelope, message.association(), message.message()).update();
    }

    /** The envelope of a further sending of a mail. */
    public String another(Message message) {
        String envelope = fresh();
        made(envelope, message);
        return envelope;
    }

    /** The sending was accepted; the first acceptance counts. */
    public void accepted(Message message, Instant moment) {
        database.sql("update envelope set accepted_at = coalesce(accepted_at, ?) where envelope = ?")
                .params(Sql.utc(moment), message.envelope()).update();
    }

    /** The sending came back for good; false when that was known. */
    public boolean bounced(String envelope, Instant moment) {
        return database.sql("update envelope set bounced_at = ? where envelope = ? and bounced_at is null")
                .params(Sql.utc(moment), envelope).update() == 1;
    }

    /** Whether a sending of the mail was accepted and has not come back. */
    public boolean standing(Message message) {
        return database.sql("""
                select exists (select from envelope where association = ? and message = ? and accepted_at is not null and bounced_at is null)""")
                .params(message.association(), message.message()).query(Boolean.class).single();
    }

    /** Moment the sending was accepted; empty without. */
    public Optional<Instant> acceptedAt(String envelope) {
        return database.sql("select accepted_at from envelope where envelope = ?").param(envelope)
                .query((row, number) -> Optional.ofNullable(Sql.instant(row, "accepted_at"))).single();
    }

    /** The one of these ids that is ours. */
    public Optional<String> known(Set<String> ids) {
        return database.sql("select envelope from envelope where envelope = any(?) limit 1").param(ids.toArray(String[]::new))
                .query(String.class).optional();
    }

    /** The message of a known envelope, locked. */
    public Message lock(String envelope) {
        return database.sql("select m.* from message m join envelope e using (association, message) where e.envelope = ? for update of m")
                .param(envelope).query(MessageRow::read).single();
    }
}
