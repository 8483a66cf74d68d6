package dk.samstemt.platform.time;

import java.time.Instant;
import java.util.Optional;

/** Moves legal time; a bean of the one service that owns the time machine. {@code POST /actuator/timemachine {"to": ...}} asks it. */
public interface ClockMover {

    /**
     * Moves legal time forward.
     *
     * @param to whole milliseconds
     * @return the legal moment after the move; empty when {@code to} has passed and nothing was moved
     */
    Optional<Instant> move(Instant to);
}
