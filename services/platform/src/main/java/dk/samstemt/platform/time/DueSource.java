package dk.samstemt.platform.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits for legal time: a ballot's deadline, a reminder, the engine's timers. The time machine never
 * jumps over {@link #nextDue()} and does not move while {@link #idle()} is false.
 */
public interface DueSource {

    /** The earliest moment at which work falls due; empty when nothing waits. */
    Optional<Instant> nextDue();

    /** False while work is under way or already due, for instance a locked job or a mail being sent. */
    default boolean idle() {
        return true;
    }
}
