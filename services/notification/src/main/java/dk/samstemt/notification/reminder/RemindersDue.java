package dk.samstemt.notification.reminder;

import dk.samstemt.platform.time.DueTask;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Wakes at the moment of the next reminder. */
@Component
class RemindersDue implements DueTask {

    private final Reminders reminders;
    private final SendReminders send;
    private final LegalTime time;

    RemindersDue(Reminders reminders, SendReminders send, LegalTime time) {
        this.reminders = reminders;
        this.send = send;
        this.time = time;
    }

    @Override
    public Optional<Instant> nextDue() {
        return reminders.nextDue();
    }

    @Override
    public void run(Instant moment) {
        reminders.due(moment).forEach(due -> send.send(due, time));
    }
}
