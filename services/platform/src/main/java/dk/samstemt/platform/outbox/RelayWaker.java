package dk.samstemt.platform.outbox;

import dk.samstemt.platform.loop.Loop;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the relay when a publishing transaction has committed. */
public final class RelayWaker {

    private final String service;
    private final OnCommit onCommit = new OnCommit();

    private volatile Loop loop;

    RelayWaker(String service) {
        this.service = service;
    }

    /** Makes the loop that is woken from now on. */
    Loop loop(long pauseMillis, Runnable round) {
        loop = new Loop(service, "relay", pauseMillis, woken -> round.run());
        return loop;
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

    private void wake() {
        Loop woken = loop;
        if (woken != null) {
            woken.wake();
        }
    }

    private final class OnCommit implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            wake();
        }
    }
}
