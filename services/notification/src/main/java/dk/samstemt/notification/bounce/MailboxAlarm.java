package dk.samstemt.notification.bounce;

import dk.samstemt.platform.alarms.Alarm;
import dk.samstemt.platform.alarms.AlarmSource;
import dk.samstemt.platform.time.RealTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells operators that the mailbox of returned mails has not been readable for a while. */
@Component
class MailboxAlarm implements AlarmSource {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final MailboxHealth health;

    MailboxAlarm(MailboxHealth health) {
        this.health = health;
    }

    @Override
    public List<Alarm> alarms() {
        Instant since = health.failingSince().orElse(null);
        return since == null || since.plus(PATIENCE).isAfter(RealTime.now()) ? List.of() : List.of(Alarm.ofInstallation("bounces-unread", since, List.of()));
    }
}
