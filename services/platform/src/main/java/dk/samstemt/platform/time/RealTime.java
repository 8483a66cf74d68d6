package dk.samstemt.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Real time, for tokens, locks, metrics and {@code recordedAt}; never for a decision. */
public final class RealTime {

    private static volatile Duration skew = Duration.ZERO;

    private RealTime() {
    }

    /** The present instant in whole milliseconds, as this machine has it. */
    public static Instant now() {
        return ofTheMachine().plus(skew).truncatedTo(ChronoUnit.MILLIS);
    }

    /** What a library sees that asks the machine itself: another than {@link #now()} only where a test lets the clock be off. */
    public static Instant ofTheMachine() {
        return Instant.now();
    }

    /** Pretends that this machine's clock is off. Only the time machine of tests and demos reaches it. */
    static void skewBy(Duration duration) {
        skew = duration;
    }
}
