package dk.samstemt.notification.resend;

import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.notification.NotificationProblems;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageEvents;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.platform.web.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the notice again to the representatives of a party who do not have it at their present address: under the same
 * Message-ID where they were sent it before, with a new envelope so that late reports about the earlier sending harm nothing.
 */
@Component
class ResendNotice {

    private final Sendings sendings;
    private final Messages messages;
    private final MessageEvents events;
    private final Convenings convenings;

    ResendNotice(Sendings sendings, Messages messages, MessageEvents events, Convenings convenings) {
        this.sendings = sendings;
        this.messages = messages;
        this.events = events;
        this.convenings = convenings;
    }

    /** What is sent again now, by person; empty when every representative has the notice or it is on its way already. */
    @Transactional
    public List<String> resend(String association, Convening convening, List<Recipient> representatives, Instant moment) {
        String assembly = convening.ordered().assembly();
        convenings.lockConvened(association, assembly);
        if (convenings.over(association, assembly)) {
            throw ProblemException.of(NotificationProblems.ASSEMBLY_OVER);
        }
        List<String> sent = new ArrayList<>();
        List<Recipient> fresh = new ArrayList<>();
        for (Recipient recipient : representatives) {
            Optional<Sendings.Standing> standing = sendings.of(association, convening.ordered(), recipient);
            if (standing.isEmpty()) {
                fresh.add(recipient);
                sent.add(recipient.person());
            } else if (again(standing.get(), recipient, moment)) {
                sent.add(recipient.person());
            }
        }
        messages.queue(new Dispatch(association, assembly, MessageKind.NOTICE, convening.statutesVersion(), moment),
                Map.of("notice", convening.ordered().noticeSha256()), fresh);
        return sent;
    }

    private boolean again(Sendings.Standing standing, Recipient recipient, Instant moment) {
        Message message = standing.message();
        boolean moved = !message.recipient().equals(recipient.email());
        if (standing.waiting()) {
            return sendings.hurry(message, recipient, moment);
        }
        if (!standing.over() || standing.accepted() && !moved) {
            return false;
        }
        sendings.reopen(message, recipient, moment);
        events.publish(message, moment, new NoticeQueued(message.assembly(), message.party(), message.person(), message.messageId()));
        return true;
    }
}
