package dk.samstemt.notification.remedy;

import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.notification.recipient.Staff;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Queues mails about one event, to the secretariat or to representatives; each person is told of an event once. */
@Component
public class Telling {

    private final Convenings convenings;
    private final Recipients recipients;
    private final Staff staff;
    private final Messages messages;
    private final LegalTime time;

    Telling(Convenings convenings, Recipients recipients, Staff staff, Messages messages, LegalTime time) {
        this.convenings = convenings;
        this.recipients = recipients;
        this.staff = staff;
        this.messages = messages;
        this.time = time;
    }

    /** Tells the secretariat. */
    public void secretariat(ReceivedEvent event, String assembly, MessageKind kind, Map<String, Object> details) {
        Convening convening = convenings.require(event.envelope().association(), assembly);
        Dispatch dispatch = dispatch(event, assembly, kind);
        messages.queue(dispatch, with(convening, details), staff.secretariat(dispatch.association(), dispatch.moment()));
    }

    /** Tells the representatives of parties. */
    public void parties(ReceivedEvent event, String assembly, MessageKind kind, List<String> parties, Map<String, Object> details) {
        Convening convening = convenings.require(event.envelope().association(), assembly);
        Dispatch dispatch = dispatch(event, assembly, kind);
        messages.queue(dispatch, with(convening, details), recipients.of(dispatch.association(), parties, dispatch.moment()));
    }

    /** Legal time now. */
    public Instant now() {
        return time.now();
    }

    private Dispatch dispatch(ReceivedEvent event, String assembly, MessageKind kind) {
        Instant moment = time.now();
        return new Dispatch(event.envelope().association(), assembly, kind, event.envelope().statutesVersion(), moment, event.envelope().id());
    }

    private static Map<String, Object> with(Convening convening, Map<String, Object> details) {
        Map<String, Object> all = new TreeMap<>(details);
        all.put("notice", convening.ordered().noticeSha256());
        return all;
    }
}
