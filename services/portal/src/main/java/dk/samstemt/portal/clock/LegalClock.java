package dk.samstemt.portal.clock;

import java.time.Instant;

/** Legal time of a running installation. */
public interface LegalClock {

    /** The legal moment. */
    Instant now();

    /** Moves legal time forward, letting everything due on the way happen at its moment; a moment already past changes nothing. */
    void moveTo(Instant moment);
}
