package dk.samstemt.notification.bounce;

import dk.samstemt.platform.time.RealTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Since when the mailbox cannot be read. */
@Component
class MailboxHealth {

    private Instant failingSince;
    private int failures;

    synchronized void works() {
        failingSince = null;
        failures = 0;
    }

    /** Notes a failure; answers how many rounds to pause. */
    synchronized int fails(int most) {
        failures++;
        failingSince = failingSince == null ? RealTime.now() : failingSince;
        return Math.min(failures - 1, most);
    }

    synchronized Optional<Instant> failingSince() {
        return Optional.ofNullable(failingSince);
    }
}
