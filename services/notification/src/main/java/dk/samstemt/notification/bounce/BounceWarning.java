package dk.samstemt.notification.bounce;

import dk.samstemt.json.Records;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.letter.Returned;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.notification.recipient.Staff;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Warns of a notice that came back: the secretariat while something can be done before the last lawful moment, later also the
 * chair of the meeting. What counts is the moment of the warning: a report may be read long after it arrived. The warning
 * refers to the report; to whom the notice went is read from there when it is written, so that it is erased with the person.
 */
@Component
class BounceWarning {

    private final Convenings convenings;
    private final Staff staff;
    private final Messages messages;
    private final LegalTime time;

    BounceWarning(Convenings convenings, Staff staff, Messages messages, LegalTime time) {
        this.convenings = convenings;
        this.staff = staff;
        this.messages = messages;
        this.time = time;
    }

    void of(Message message, BounceJournal.Entry entry) {
        if (message.kind() != MessageKind.NOTICE || convenings.over(message.association(), message.assembly())) {
            return;
        }
        Convening convening = convenings.require(message.association(), message.assembly());
        Instant last = convening.ordered().lastDispatchMoment();
        Instant moment = entry.bouncedAt();
        boolean late = !time.now().isBefore(last) || convenings.isDispatchClosed(message.association(), message.assembly());
        List<Recipient> warned = late ? staff.secretariatAndChair(message.association(), moment)
                : staff.secretariat(message.association(), moment);
        Returned returned = new Returned(message.party(), entry.sha256(), moment, last, entry.bounce().status(), late);
        messages.queue(new Dispatch(message.association(), message.assembly(), MessageKind.NOTICE_BOUNCED, message.statutesVersion(), moment,
                message.envelope()), Map.of("notice", convening.ordered().noticeSha256(), "bounce", Records.tree(returned)), warned);
    }
}
