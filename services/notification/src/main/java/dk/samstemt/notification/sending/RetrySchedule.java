package dk.samstemt.notification.sending;

import java.time.Duration;
import java.util.List;

/** Pauses between attempts, in legal time: 1, 5, 15 minutes, then every hour. */
final class RetrySchedule {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private RetrySchedule() {
    }

    /** The pause after the nth attempt, counted from 1. */
    static Duration after(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
