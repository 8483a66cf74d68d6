package dk.samstemt.notification.sending;

import dk.samstemt.json.Digests;
import dk.samstemt.notification.compose.Composed;
import dk.samstemt.notification.link.Links;
import dk.samstemt.notification.mail.PreparedMail;
import dk.samstemt.notification.mail.SmtpLine;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.StopMails;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes every attempt down before it is made: STARTED, with the digest of the bytes and the kept copy. */
@Repository
class Journal {

    private final JdbcClient database;
    private final LegalTime time;
    private final Links links;
    private final Instance instance;
    private final StopMails stop;

    Journal(JdbcClient database, LegalTime time, Links links, Instance instance, StopMails stop) {
        this.database = database;
        this.time = time;
        this.links = links;
        this.instance = instance;
        this.stop = stop;
    }

    /** Starts an attempt; empty when the message is no longer this instance's. When it returns the attempt is committed. */
    @Transactional
    public Optional<Attempt> start(Message message, Composed composed, SmtpLine line) {
        Optional<Integer> number = next(message);
        return number.map(attempt -> started(message, composed, line, attempt));
    }

    private Optional<Integer> next(Message message) {
        return database.sql("""
                update message set phase = 'SENDING', attempts = attempts + 1
                where association = ? and message = ? and phase = 'PREPARING' and instance = ? returning attempts""")
                .params(message.association(), message.message(), instance.name()).query(Integer.class).optional();
    }

    /**
     * Takes back what may or may not have been written when the start of an attempt broke off: the dialogue has certainly not
     * begun. The message waits again, unless its assembly is over by now and the mail would mislead.
     */
    @Transactional
    public void abandon(Message message, int seconds) {
        int back = database.sql("""
                update message set phase = 'WAITING', instance = null, next_attempt_at = moment() + make_interval(secs => ?)
                where association = ? and message = ? and phase in ('PREPARING', 'SENDING') and instance = ?""")
                .params(seconds, message.association(), message.message(), instance.name()).update();
        if (back == 1) {
            database.sql("""
                    update attempt set state = 'FAILED', ended_at = moment(), reply_code = 0, reply = 'not-begun', copy = null
                    where association = ? and message = ? and state = 'STARTED'""").params(message.association(), message.message()).update();
            stop.ifOver(message, time.now());
        }
    }

    private Attempt started(Message message, Composed composed, SmtpLine line, int number) {
        Instant moment = time.now();
        int repetition = earlier(message);
        String link = composed.linked() ? links.make(message) : null;
        PreparedMail mail = line.prepare(composed.mail(moment, repetition, link));
        byte[] sent = mail.bytes();
        byte[] kept = link == null ? sent : line.prepare(composed.mail(moment, repetition, null)).bytes();
        database.sql("insert into attempt (association, message, number, state, started_at, sent_sha256, copy) values (?, ?, ?, 'STARTED', ?, ?, ?)")
                .params(message.association(), message.message(), number, Sql.utc(moment), Digests.sha256Hex(sent), kept).update();
        return new Attempt(message, number, mail);
    }

    /** Attempts by which the mail may have arrived before. */
    private int earlier(Message message) {
        return database.sql("select count(*) from attempt where association = ? and message = ? and state in ('UNCERTAIN', 'ACCEPTED')")
                .params(message.association(), message.message()).query(Integer.class).single();
    }
}
