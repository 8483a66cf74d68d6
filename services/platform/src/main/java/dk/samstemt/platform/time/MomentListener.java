package dk.samstemt.platform.time;

import java.time.Instant;

/** Told when the time machine has moved legal time, and once at start-up; a process engine sets its own clock here. */
public interface MomentListener {

    /** Legal time has been moved. */
    void moved(Instant moment);
}
