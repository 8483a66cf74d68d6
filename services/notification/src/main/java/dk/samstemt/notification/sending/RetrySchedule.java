package dk.samstemt.notification.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Pauses between attempts, in legal time: 1, 5, 15 minutes, then every hour; shorter towards the last lawful moment. */
final class RetrySchedule {

    private static final int SHARE = 6;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private RetrySchedule() {
    }

    /**
     * The pause of a notice whose last lawful moment comes near: never more than a sixth of what is left, and never less than
     * a minute, so that a server that comes back in time is found in time. In whole seconds: legal moments are whole milliseconds.
     */
    static Duration hurried(Duration pause, Instant moment, Instant last) {
        if (!moment.isBefore(last)) {
            return pause;
        }
        Duration sixth = Duration.ofSeconds(Duration.between(moment, last).toSeconds() / SHARE);
        Duration most = sixth.compareTo(PAUSES.get(0)) < 0 ? PAUSES.get(0) : sixth;
        return pause.compareTo(most) < 0 ? pause : most;
    }

    /** The pause after the nth attempt, counted from 1. */
    static Duration after(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
    }
}
