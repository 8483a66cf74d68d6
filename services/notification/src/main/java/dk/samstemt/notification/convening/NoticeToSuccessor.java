package dk.samstemt.notification.convening;

import dk.samstemt.contracts.membership.MandateGranted;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sends the notice of every open assembly to somebody of whom it is heard after it was sent that he becomes a party's representative;
 * {@link QueueNotices} sends it to those of whom it was heard before. The party was convened through its representative of then;
 * this mail is evidence of nothing.
 */
@Component
class NoticeToSuccessor implements EventHandler {

    private final Convenings convenings;
    private final Recipients recipients;
    private final Messages messages;
    private final LegalTime time;

    NoticeToSuccessor(Convenings convenings, Recipients recipients, Messages messages, LegalTime time) {
        this.convenings = convenings;
        this.recipients = recipients;
        this.messages = messages;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(MandateGranted.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        MandateGranted mandate = event.as(MandateGranted.class);
        String association = event.envelope().association();
        Instant moment = time.now();
        convenings.open(association, moment).stream().filter(convening -> convening.parties().contains(mandate.party()))
                .filter(convening -> mandate.from().isBefore(convening.deadline()))
                .filter(convening -> !messages.noticed(association, convening.ordered().assembly(), mandate.party(), mandate.person()))
                .forEach(convening -> messages.queue(dispatch(association, convening, moment),
                        Map.of("notice", convening.ordered().noticeSha256()),
                        List.of(recipients.one(association, mandate.person(), mandate.party()))));
    }

    private static Dispatch dispatch(String association, Convening convening, Instant moment) {
        return new Dispatch(association, convening.ordered().assembly(), MessageKind.NOTICE_TO_SUCCESSOR, convening.statutesVersion(), moment,
                convening.ordered().noticeSha256());
    }
}
