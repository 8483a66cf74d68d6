package dk.samstemt.platform.time;

import java.time.Instant;

/**
 * A source of due work that the platform runs: at most about half a second after legal time has reached
 * {@link #nextDue()}, {@link #run(Instant)} is called on one thread of the service. Two instances of a service may both
 * call it: take the row's lock and look again.
 */
public interface DueTask extends DueSource {

    /**
     * Does what is due. Called without a transaction. Read {@link LegalTime} again after the lock.
     *
     * @param moment the legal moment that woke the task, for choosing rows only
     */
    void run(Instant moment);
}
