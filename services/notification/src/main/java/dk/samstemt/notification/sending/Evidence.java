package dk.samstemt.notification.sending;

import dk.samstemt.notification.mail.model.Outcome;
import dk.samstemt.notification.message.Envelopes;
import dk.samstemt.notification.message.Message;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes how an attempt ended: a fact of its own, with its event, in one transaction. */
@Repository
class Evidence {

    /** How an attempt ended, with the server's code (0 without one) and words. */
    private record Ended(String state, int code, String reply) {
    }

    private final JdbcClient database;
    private final LegalTime time;
    private final Facts facts;
    private final RetryPlan plan;
    private final Envelopes envelopes;

    Evidence(JdbcClient database, LegalTime time, Facts facts, RetryPlan plan, Envelopes envelopes) {
        this.database = database;
        this.time = time;
        this.facts = facts;
        this.plan = plan;
        this.envelopes = envelopes;
    }

    /**
     * Writes the end of an attempt. A reply that is read after the attempt was already held to be uncertain (this
     * instance had lost its database session) still counts: it is evidence. Any other late end changes nothing.
     */
    @Transactional
    public void end(Message message, int number, Outcome outcome) {
        String phase = lock(message);
        if ("DONE".equals(phase) || !"SENDING".equals(phase) && !(outcome instanceof Outcome.Accepted)) {
            return;
        }
        Instant moment = time.now();
        outcome.fold(accepted -> accepted(message, number, accepted, moment), failed -> failed(message, number, failed, moment),
                uncertain -> uncertain(message, number, uncertain.reason(), moment));
    }

    /** Gives a message up before any dialogue because it must not become a mail. */
    @Transactional
    public void refuse(Message message, String defect) {
        if ("DONE".equals(lock(message))) {
            return;
        }
        Instant moment = time.now();
        done(message, new Ended("FAILED", 0, defect));
        facts.failed(message, 0, 0, true, moment);
    }

    private boolean accepted(Message message, int number, Outcome.Accepted accepted, Instant moment) {
        Ended ended = new Ended("ACCEPTED", accepted.code(), accepted.reply());
        attempt(message, number, ended, moment);
        database.sql("update message set accepted_at = ? where association = ? and message = ?")
                .params(Sql.utc(moment), message.association(), message.message()).update();
        envelopes.accepted(message, moment);
        done(message, ended);
        facts.accepted(message, accepted, moment);
        return true;
    }

    private boolean failed(Message message, int number, Outcome.Failed failed, Instant moment) {
        boolean permanent = failed.permanent() || plan.over(message, moment);
        Ended ended = new Ended("FAILED", failed.code(), failed.reply());
        attempt(message, number, ended, moment);
        if (permanent) {
            done(message, ended);
        } else {
            again(message, ended, plan.next(message, number, moment));
        }
        facts.failed(message, number, failed.code(), permanent, moment);
        return true;
    }

    /** The end of an attempt nobody saw; it is sent again by the schedule unless its assembly is over. */
    private boolean uncertain(Message message, int number, String reason, Instant moment) {
        Ended ended = new Ended("UNCERTAIN", 0, reason);
        attempt(message, number, ended, moment);
        if (plan.stopped(message)) {
            done(message, ended);
        } else {
            again(message, ended, plan.next(message, number, moment));
        }
        facts.uncertain(message, number, moment);
        return true;
    }

    private String lock(Message message) {
        return database.sql("select phase from message where association = ? and message = ? for update")
                .params(message.association(), message.message()).query(String.class).single();
    }

    private void attempt(Message message, int number, Ended ended, Instant moment) {
        database.sql("""
                update attempt set state = ?, ended_at = ?, reply_code = ?, reply = ?,
                    copy = case when ? = 'FAILED' then null else copy end where association = ? and message = ? and number = ?""")
                .params(ended.state(), Sql.utc(moment), ended.code(), ended.reply(), ended.state(), message.association(), message.message(),
                        number).update();
    }

    private void done(Message message, Ended ended) {
        database.sql("update message set state = ?, phase = 'DONE', instance = null, reply_code = ?, reply = ? where association = ? and message = ?")
                .params(ended.state(), ended.code(), ended.reply(), message.association(), message.message()).update();
    }

    private void again(Message message, Ended ended, Instant next) {
        database.sql("""
                update message set state = ?, phase = 'WAITING', instance = null, reply_code = ?, reply = ?, next_attempt_at = ?
                where association = ? and message = ?""")
                .params(ended.state(), ended.code(), ended.reply(), Sql.utc(next), message.association(), message.message()).update();
    }
}
