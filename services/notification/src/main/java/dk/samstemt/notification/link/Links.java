package dk.samstemt.notification.link;

import dk.samstemt.json.Digests;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageRow;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code link}. */
@Repository
public class Links {

    private final JdbcClient database;
    private final Convenings convenings;
    private final Recipients recipients;
    private final LegalTime time;
    private final NotificationSettings settings;

    Links(JdbcClient database, Convenings convenings, Recipients recipients, LegalTime time, NotificationSettings settings) {
        this.database = database;
        this.convenings = convenings;
        this.recipients = recipients;
        this.time = time;
        this.settings = settings;
    }

    /** Makes the link of an attempt, valid until the deadline; the token itself is not stored anywhere. */
    public String make(Message message) {
        String token = Ids.secret();
        Instant deadline = convenings.require(message.association(), message.assembly()).deadline();
        database.sql("insert into link (token_sha256, association, assembly, message, expires_at) values (?, ?, ?, ?, ?)")
                .params(hash(token), message.association(), message.assembly(), message.message(), Sql.utc(deadline)).update();
        return settings.links() + "/links/" + token;
    }

    /** The message a token came with; empty when there is no such token, or its owner does not represent the party any more. */
    Optional<Opened> open(String token) {
        return database.sql("""
                select m.*, l.expires_at > moment() as open from link l join message m using (association, message)
                where l.token_sha256 = ?""").param(hash(token))
                .query((row, number) -> new Opened(MessageRow.read(row, number), row.getBoolean("open"))).optional().filter(this::represents);
    }

    private boolean represents(Opened opened) {
        Message message = opened.message();
        return recipients.represents(message.association(), message.person(), message.party(), time.now());
    }

    private static String hash(String token) {
        return Digests.sha256Hex(token.getBytes(StandardCharsets.UTF_8));
    }

    /** A known link. */
    record Opened(Message message, boolean open) {
    }
}
