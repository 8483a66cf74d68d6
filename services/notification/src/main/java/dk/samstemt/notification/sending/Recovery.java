package dk.samstemt.notification.sending;

import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.MessageRow;
import dk.samstemt.platform.database.Sql;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what dead instances left behind. A message they were preparing was certainly not sent and just waits again; an
 * attempt they had started may have gone out: it becomes uncertain and is sent again at once under its Message-ID, unless its
 * assembly is over by now and the mail would mislead.
 */
@Repository
class Recovery {

    private static final String DEAD = "crash-during-dialogue";
    private final JdbcClient database;
    private final LegalTime time;
    private final Facts facts;
    private final Instance instance;
    private final Claims claims;

    Recovery(JdbcClient database, LegalTime time, Facts facts, Instance instance, Claims claims) {
        this.database = database;
        this.time = time;
        this.facts = facts;
        this.instance = instance;
        this.claims = claims;
    }

    /** Gives back what this very instance has claimed without knowing. */
    void releaseForgotten() {
        claims.releaseForgotten();
    }

    /** Names of other instances with work under way, dead or alive. */
    List<String> others() {
        return database.sql("select distinct instance from message where phase in ('PREPARING', 'SENDING') and instance <> ?")
                .param(instance.name()).query(String.class).list();
    }

    /** Takes over from an instance if it is dead. */
    @Transactional
    public void takeOver(String other) {
        if (dead(other)) {
            database.sql("update message set phase = 'WAITING', instance = null where instance = ? and phase = 'PREPARING'").param(other).update();
            database.sql("select * from message where instance = ? and phase = 'SENDING' order by message for update")
                    .param(other).query(MessageRow::read).list().forEach(this::uncertain);
        }
    }

    private boolean dead(String other) {
        return database.sql("select pg_try_advisory_xact_lock(?, hashtext(?))").params(Instance.LOCK_CLASS, other).query(Boolean.class).single();
    }

    private void uncertain(Message message) {
        Instant moment = time.now();
        int number = database.sql("""
                update attempt set state = 'UNCERTAIN', ended_at = ?, reply = ? where association = ? and message = ? and state = 'STARTED'
                returning number""").params(Sql.utc(moment), DEAD, message.association(), message.message()).query(Integer.class).single();
        database.sql("""
                update message m set state = 'UNCERTAIN', instance = null, reply = ?, next_attempt_at = ?,
                    phase = case when kind = any(?) and exists (select from convening c where c.association = m.association
                        and c.assembly = m.assembly and c.state in ('CANCELLED', 'REPLACED')) then 'DONE' else 'WAITING' end
                where association = ? and message = ?""")
                .params(DEAD, Sql.utc(moment), MessageKind.stopping(), message.association(), message.message()).update();
        facts.uncertain(message, number, moment);
    }
}
