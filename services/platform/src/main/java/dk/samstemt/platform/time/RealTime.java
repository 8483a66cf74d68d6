package dk.samstemt.platform.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Real time, for tokens, locks, metrics and {@code recordedAt}; never for a decision. */
public final class RealTime {

    private RealTime() {
    }

    /** The present instant in whole milliseconds. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
