package dk.samstemt.journeys.order;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import dk.samstemt.platform.inbox.EventDoor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One service of a running installation, on whose tables a story is played again and again. All of it happens in one
 * transaction that is undone at the end; each transaction of the service is a savepoint in it, so a case costs no commit
 * and leaves nothing behind. Inbox, handlers, engine and database are the real ones.
 */
final class Stage {

    private final ApplicationContext inside;
    private final Part part;
    private final EventDoor door;
    private final JdbcClient jdbc;
    private final TransactionTemplate nested;
    private final Memory memory;
    private TransactionStatus outer;
    private Instant moment;
    private int momentsCome;

    Stage(ApplicationContext inside, Part part) {
        this.inside = inside;
        this.part = part;
        door = inside.getBean(EventDoor.class);
        jdbc = inside.getBean(JdbcClient.class);
        nested = inside.getBean(TransactionTemplate.class);
        memory = Memory.of(inside);
    }

    /** Plays on empty tables, then undoes everything. */
    void play(Runnable story) {
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        TransactionTemplate whole = new TransactionTemplate(inside.getBean(PlatformTransactionManager.class));
        try {
            whole.executeWithoutResult(status -> {
                outer = status;
                moment = null;
                part.begin(this);
                memory.forget();
                story.run();
                status.setRollbackOnly();
            });
        } finally {
            part.end(this);
            memory.forget();
            nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
        }
    }

    ApplicationContext inside() {
        return inside;
    }

    boolean tells() {
        return part.tells();
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Something the service does in a transaction of its own. */
    void act(Runnable act) {
        nested.executeWithoutResult(status -> act.run());
    }

    /** From now on it is this moment, for this transaction only; undone with the savepoint. Time never goes back by itself. */
    void at(Instant when) {
        Instant moment = this.moment != null && when.isBefore(this.moment) ? this.moment : when;
        jdbc.sql("select set_config('samstemt.story_moment', ?, true)").param(moment.toString()).query(String.class).single();
        this.moment = moment;
        part.at(moment);
    }

    /** An event arrives and everything that then can go on goes on. */
    void deliver(Told told) {
        String text = part.rewritten(new String(told.bytes(), StandardCharsets.UTF_8));
        door.receive(told.topic(), part.rewritten(told.envelope().key()), text.getBytes(StandardCharsets.UTF_8), 0);
        work();
    }

    /** The place of an event of the service itself: a person acts, or nothing when the service acts by itself. False when the act is refused. */
    boolean own(Told told) {
        boolean done = part.act(this, told);
        work();
        return done;
    }

    private void work() {
        boolean more = true;
        while (more) {
            door.settle();
            more = part.work(this, moment);
        }
    }

    /** Something happened because its moment had come. */
    void momentCame() {
        momentsCome++;
    }

    int momentsCome() {
        return momentsCome;
    }

    /** How many events like this one the service has told by now. */
    long told(Told own) {
        return jdbc.sql("select count(*) from outbox where type = ? and key = ?").params(own.envelope().type(), part.rewritten(own.envelope().key()))
                .query(Long.class).single();
    }

    /** Whether the inbox said that there is nothing to do for it. */
    boolean skipped(Told told) {
        return jdbc.sql("select state = 'SKIPPED' from inbox where source = ? and key = ? and sequence = ?")
                .params(told.source(), part.rewritten(told.envelope().key()), told.envelope().sequence()).query(Boolean.class).single();
    }

    List<String> waiting() {
        return door.waiting();
    }

    /** A moment of the play that can be gone back to. */
    record Mark(Object savepoint, Instant moment, int out, List<Set<Object>> known) {
    }

    Mark mark() {
        return new Mark(outer.createSavepoint(), moment, part.out(), memory.known());
    }

    /** Forgets the mark and keeps what was done since. */
    void keep(Mark mark) {
        outer.releaseSavepoint(mark.savepoint());
    }

    /** Undoes everything since the mark, and forgets the mark. What was to be done after the commit, which never comes, would only pile up. */
    void back(Mark mark) {
        outer.rollbackToSavepoint(mark.savepoint());
        outer.releaseSavepoint(mark.savepoint());
        TransactionSynchronizationManager.clearSynchronization();
        TransactionSynchronizationManager.initSynchronization();
        memory.knowsOnly(mark.known());
        part.back(mark.out());
        moment = mark.moment();
        if (moment != null) {
            part.at(moment);
        }
    }
}
