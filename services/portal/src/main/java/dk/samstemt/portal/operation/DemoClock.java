package dk.samstemt.portal.operation;

import java.time.Instant;

/**
 * Moves the legal time of a demo. Whoever runs a demo gives the portal one as a bean; without it there is no page to move time on, as in every production
 * installation.
 */
public interface DemoClock {

    /** Moves legal time forward, letting everything due on the way happen at its moment. Takes as long as that takes; throws when something does not come to rest. */
    void moveTo(Instant moment);
}
