package dk.samstemt.notification.sending;

import dk.samstemt.contracts.Actor;
import dk.samstemt.contracts.notification.MessageAccepted;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.json.Digests;
import dk.samstemt.notification.mail.SmtpSettings;
import dk.samstemt.notification.mail.model.Outcome;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageEnd;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.platform.correlation.Correlation;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.events.Outbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the facts of dispatch under the correlation of what caused the mail. */
@Component
class Facts {

    private final Outbox outbox;
    private final SmtpSettings settings;
    private final List<MessageEnd> ends;

    Facts(Outbox outbox, SmtpSettings settings, List<MessageEnd> ends) {
        this.outbox = outbox;
        this.settings = settings;
        this.ends = ends;
    }

    void accepted(Message message, Outcome.Accepted reply, Instant moment) {
        String digest = Digests.sha256Hex(reply.reply().getBytes(StandardCharsets.UTF_8));
        publish(message, moment, message.kind() == MessageKind.NOTICE
                ? new NoticeAccepted(message.assembly(), message.party(), message.person(), message.messageId(), moment,
                        reply.code(), digest, settings.relay())
                : new MessageAccepted(message.assembly(), message.kind().name(), message.party(), message.person(),
                        message.messageId(), moment, reply.code()));
        ends.forEach(end -> end.ended(message, moment));
    }

    void failed(Message message, int attempt, int code, boolean permanent, Instant moment) {
        if (message.kind() == MessageKind.NOTICE) {
            publish(message, moment, new NoticeFailed(message.assembly(), message.party(), message.person(), message.messageId(),
                    attempt, code, permanent));
        }
        if (permanent) {
            ends.forEach(end -> end.ended(message, moment));
        }
    }

    void uncertain(Message message, int attempt, Instant moment) {
        if (message.kind() == MessageKind.NOTICE) {
            publish(message, moment, new NoticeUncertain(message.assembly(), message.party(), message.person(), message.messageId(), attempt));
        }
    }

    private void publish(Message message, Instant moment, Record event) {
        EventContext context = EventContext.of(message.association(), Actor.service("notification"), moment, message.statutesVersion());
        new Correlation(message.correlation(), message.causation()).run("notification", message.association(),
                () -> outbox.publish(event, context.about(message.assembly())));
    }
}
