package dk.samstemt.notification.sending;

import dk.samstemt.platform.ids.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * This running service among others. It holds a database lock on its name for as long as it lives, so that others can
 * tell a dialogue under way from one that died with its process.
 */
@Component
class Instance implements SmartLifecycle {

    /** First key of the advisory locks of instances. */
    static final int LOCK_CLASS = 808_484;
    private final DataSource database;
    private final String name = Ids.next("sender");
    private Connection held;

    Instance(DataSource database) {
        this.database = database;
    }

    String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        try {
            held = database.getConnection();
            held.setAutoCommit(true);
            try (PreparedStatement lock = held.prepareStatement("select pg_advisory_lock(?, hashtext(?))")) {
                lock.setInt(1, LOCK_CLASS);
                lock.setString(2, name);
                lock.execute();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public synchronized void stop() {
        try (Connection ending = held; PreparedStatement unlock = ending.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        } catch (SQLException gone) {
            // The database has ended the session, and the lock with it.
        } finally {
            held = null;
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
