package dk.samstemt.notification.sending;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tries again while the database is away: what the mail server answered must not be lost for a short outage. */
final class Persistently {

    private static final Logger LOG = LoggerFactory.getLogger(Persistently.class);
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private Persistently() {
    }

    static void run(Runnable write) {
        while (!done(write)) {
            LockSupport.parkNanos(PAUSE);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private static boolean done(Runnable write) {
        try {
            write.run();
            return true;
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("evidence not written yet: {}", away.getClass().getSimpleName());
            return false;
        }
    }
}
