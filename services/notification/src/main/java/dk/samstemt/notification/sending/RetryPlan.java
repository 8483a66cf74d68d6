package dk.samstemt.notification.sending;

import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a mail is tried again, and when no more. */
@Component
class RetryPlan {

    private final JdbcClient database;
    private final Convenings convenings;
    private final NotificationSettings settings;

    RetryPlan(JdbcClient database, Convenings convenings, NotificationSettings settings) {
        this.database = database;
        this.convenings = convenings;
        this.settings = settings;
    }

    /** Whether the mail has been tried long enough, or would mislead by now. */
    boolean over(Message message, Instant moment) {
        return stopped(message) || !moment.isBefore(message.queuedAt().plus(settings.giveUp()));
    }

    /** Whether its assembly is cancelled or replaced and the mail would mislead. */
    boolean stopped(Message message) {
        return message.kind().stops() && convenings.over(message.association(), message.assembly());
    }

    /** Moment of the attempt after the nth. The pauses of a mail that is sent again begin anew. */
    Instant next(Message message, int number, Instant moment) {
        int before = database.sql("select attempts_before from message where association = ? and message = ?")
                .params(message.association(), message.message()).query(Integer.class).single();
        Optional<Instant> last = message.kind() == MessageKind.NOTICE
                ? convenings.find(message.association(), message.assembly()).map(convening -> convening.ordered().lastDispatchMoment())
                : Optional.empty();
        Duration pause = RetrySchedule.after(number - before);
        return moment.plus(last.map(until -> RetrySchedule.hurried(pause, moment, until)).orElse(pause));
    }
}
