package dk.samstemt.journeys.order;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import dk.samstemt.platform.inbox.EventDoor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

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
    void play(Consumer<Stage> story) {
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        TransactionTemplate whole = new TransactionTemplate(inside.getBean(PlatformTransactionManager.class));
        try {
            whole.executeWithoutResult(status -> {
                outer = status;
                part.begin(this);
                memory.forget();
                story.accept(this);
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

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Something the service does in a transaction of its own. */
    void act(Runnable act) {
        nested.executeWithoutResult(status -> act.run());
    }

    /** From now on it is this moment, for this transaction only; undone with the savepoint. */
    void at(Instant moment) {
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

    List<String> waiting() {
        return door.waiting();
    }

    Object mark() {
        return outer.createSavepoint();
    }

    /** Undoes everything since the mark, and forgets the mark. */
    void back(Object mark) {
        outer.rollbackToSavepoint(mark);
        outer.releaseSavepoint(mark);
        memory.forget();
    }
}
