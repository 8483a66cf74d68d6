package dk.samstemt.notification.message;

import dk.samstemt.contracts.Actor;
import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes facts about a mail under the correlation of what caused it. */
@Component
public class MessageEvents {

    private final Outbox outbox;
    private final List<MessageEnd> ends;

    MessageEvents(Outbox outbox, List<MessageEnd> ends) {
        this.outbox = outbox;
        this.ends = ends;
    }

    /** Tells all who wait for it that a mail is over, in the caller's transaction. */
    public void ended(Message message, Instant moment) {
        ends.forEach(end -> end.ended(message, moment));
    }

    /** Publishes an event about a message, in the caller's transaction. */
    public void publish(Message message, Instant moment, Record event) {
        EventContext context = EventContext.of(message.association(), Actor.service("notification"), moment, message.statutesVersion());
        new Correlation(message.correlation(), message.causation()).run("notification", message.association(),
                () -> outbox.publish(event, context.about(message.assembly())));
    }
}
