package dk.samstemt.platform.outbox;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay when a publishing transaction has committed. */
public final class RelayWaker {

    private final Semaphore permits = new Semaphore(0);
    private final OnCommit onCommit = new OnCommit();

    RelayWaker() {
    }

    void afterCommit() {
        if (!publishedInThisTransaction()) {
            TransactionSynchronizationManager.registerSynchronization(onCommit);
        }
    }

    /** Whether the running transaction has published something. */
    public boolean publishedInThisTransaction() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().contains(onCommit);
    }

    void wake() {
        permits.release();
    }

    void await(long millis) throws InterruptedException {
        if (permits.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            permits.drainPermits();
        }
    }

    private final class OnCommit implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            wake();
        }
    }
}
