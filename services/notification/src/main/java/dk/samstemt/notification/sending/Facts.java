package dk.samstemt.notification.sending;

import dk.samstemt.contracts.notification.MessageAccepted;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.json.Digests;
import dk.samstemt.notification.mail.SmtpSettings;
import dk.samstemt.notification.mail.model.Outcome;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageEvents;
import dk.samstemt.notification.message.MessageKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Publishes the facts of dispatch under the correlation of what caused the mail. */
@Component
class Facts {

    private final MessageEvents events;
    private final SmtpSettings settings;

    Facts(MessageEvents events, SmtpSettings settings) {
        this.events = events;
        this.settings = settings;
    }

    void accepted(Message message, Outcome.Accepted reply, Instant moment) {
        String digest = Digests.sha256Hex(reply.reply().getBytes(StandardCharsets.UTF_8));
        events.publish(message, moment, message.kind() == MessageKind.NOTICE
                ? new NoticeAccepted(message.assembly(), message.party(), message.person(), message.messageId(), moment,
                        reply.code(), digest, settings.relay())
                : new MessageAccepted(message.assembly(), message.kind().name(), message.party(), message.person(),
                        message.messageId(), moment, reply.code()));
        events.ended(message, moment);
    }

    void failed(Message message, int attempt, int code, boolean permanent, Instant moment) {
        if (message.kind() == MessageKind.NOTICE) {
            events.publish(message, moment, new NoticeFailed(message.assembly(), message.party(), message.person(), message.messageId(),
                    attempt, code, permanent));
        }
        if (permanent) {
            events.ended(message, moment);
        }
    }

    void uncertain(Message message, int attempt, Instant moment) {
        if (message.kind() == MessageKind.NOTICE) {
            events.publish(message, moment, new NoticeUncertain(message.assembly(), message.party(), message.person(), message.messageId(), attempt));
        }
    }
}
