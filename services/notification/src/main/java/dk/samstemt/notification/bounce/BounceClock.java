package dk.samstemt.notification.bounce;

import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the moment by which a report is judged. */
@Component
class BounceClock {

    private final LegalTime time;
    private final boolean timeMachine;

    BounceClock(LegalTime time, @Value("${samstemt.time-machine:false}") boolean timeMachine) {
        this.time = time;
        this.timeMachine = timeMachine;
    }

    /**
     * The moment a report arrived, held between what must lie before it and now; with the time machine on, now.
     *
     * @param arrivedAt by the mailbox server's clock
     * @param after     acceptance of the mail, or its queueing when nobody saw the acceptance
     */
    Instant moment(Instant arrivedAt, Instant after) {
        Instant now = time.now();
        if (timeMachine || arrivedAt.isAfter(now)) {
            return now;
        }
        return (arrivedAt.isBefore(after) ? after : arrivedAt).truncatedTo(ChronoUnit.MILLIS);
    }
}
