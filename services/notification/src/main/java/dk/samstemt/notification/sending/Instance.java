package dk.samstemt.notification.sending;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.loop.Loop;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This running service among others. It holds a database lock on its name for as long as it lives, so that others can
 * tell a dialogue under way from one that died with its process. A database that restarts lets go of the lock; it is taken
 * again within seconds.
 */
@Component
class Instance implements SmartLifecycle {

    /** First key of the advisory locks of instances. */
    static final int LOCK_CLASS = 808_484;
    private static final Logger LOG = LoggerFactory.getLogger(Instance.class);
    private static final long LOOK_MILLIS = 2_000;
    private static final int ANSWER_SECONDS = 2;
    private final DataSource database;
    private final String name = Ids.next("sender");
    private final Loop keeper = new Loop("notification", "instance", LOOK_MILLIS, woken -> keep());
    private Connection held;

    Instance(DataSource database) {
        this.database = database;
    }

    String name() {
        return name;
    }

    @Override
    public void start() {
        try {
            hold();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        keeper.start();
    }

    private synchronized void hold() throws SQLException {
        held = database.getConnection();
        held.setAutoCommit(true);
        try (PreparedStatement lock = held.prepareStatement("select pg_advisory_lock(?, hashtext(?))")) {
            lock.setInt(1, LOCK_CLASS);
            lock.setString(2, name);
            lock.execute();
        }
    }

    /** Takes the lock again when the database has let go of it. */
    private synchronized void keep() {
        try {
            if (held == null || held.isValid(ANSWER_SECONDS)) {
                return;
            }
            LOG.warn("the database has ended the session that shows this sender to be alive");
            release();
            hold();
        } catch (SQLException away) {
            LOG.warn("the sender cannot show that it is alive: {}", away.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        keeper.stop();
        synchronized (this) {
            release();
            held = null;
        }
    }

    private void release() {
        try (Connection ending = held; PreparedStatement unlock = ending.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        } catch (SQLException gone) {
            LOG.debug("the session had ended, and the lock with it");
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return held != null;
    }

    /** Before the workers start, after they have stopped. */
    @Override
    public int getPhase() {
        return SenderPool.PHASE - 1;
    }
}
