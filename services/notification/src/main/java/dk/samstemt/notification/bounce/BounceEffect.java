package dk.samstemt.notification.bounce;

import dk.samstemt.contracts.notification.NoticeBounced;
import dk.samstemt.json.Digests;
import dk.samstemt.notification.bounce.model.Bounce;
import dk.samstemt.notification.message.Envelopes;
import dk.samstemt.notification.message.Message;
import dk.samstemt.notification.message.MessageEvents;
import dk.samstemt.notification.message.MessageKind;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a report about one of our sendings does. */
@Component
class BounceEffect {

    private final BounceJournal journal;
    private final Envelopes envelopes;
    private final MessageEvents events;
    private final BounceWarning warning;
    private final BounceClock clock;

    BounceEffect(BounceJournal journal, Envelopes envelopes, MessageEvents events, BounceWarning warning, BounceClock clock) {
        this.journal = journal;
        this.envelopes = envelopes;
        this.events = events;
        this.warning = warning;
        this.clock = clock;
    }

    /**
     * Writes the report down and, when it is news, tells it. That an earlier sending failed is news when the evidence of the notice
     * rests on no other; the newest sending goes on.
     */
    void of(Message message, String envelope, Bounce bounce, ReturnedMail mail) {
        Instant moment = moment(message, envelope, mail);
        String result = result(message, envelope, bounce);
        BounceJournal.Entry entry = new BounceJournal.Entry(Digests.sha256Hex(mail.content()), envelope, result, bounce, moment);
        if (!journal.note(message, entry)) {
            journal.count("REPEATED");
        } else if (result.equals("BOUNCED")) {
            newest(message, entry);
        } else if (bounce.kind() == Bounce.Kind.FAILED && envelopes.bounced(envelope, moment) && !envelopes.standing(message)) {
            tell(message, bounce, moment, true);
        } else if (result.equals("DELAYED")) {
            tell(message, bounce, moment, false);
        }
    }

    private void newest(Message message, BounceJournal.Entry entry) {
        Instant moment = entry.bouncedAt();
        boolean underWay = !journal.phase(message).equals("DONE");
        journal.give(message);
        envelopes.bounced(message.envelope(), moment);
        if (underWay) {
            events.ended(message, moment);
        }
        tell(message, entry.bounce(), moment, true);
        warning.of(message, entry);
    }

    private Instant moment(Message message, String envelope, ReturnedMail mail) {
        Instant after = envelopes.acceptedAt(envelope).orElse(message.queuedAt());
        return clock.moment(mail.arrivedAt(), after);
    }

    private String result(Message message, String envelope, Bounce bounce) {
        boolean telling = bounce.kind() == Bounce.Kind.FAILED || bounce.kind() == Bounce.Kind.DELAYED;
        if (telling && (!envelope.equals(message.envelope()) || journal.bounced(message))) {
            return "SUPERSEDED";
        }
        return bounce.kind() == Bounce.Kind.FAILED ? "BOUNCED" : bounce.kind().name();
    }

    private void tell(Message message, Bounce bounce, Instant moment, boolean permanent) {
        if (message.kind() == MessageKind.NOTICE) {
            String status = bounce.status().isEmpty() ? permanent ? "5.0.0" : "4.0.0" : bounce.status();
            events.publish(message, moment, new NoticeBounced(message.assembly(), message.party(), message.person(), message.messageId(),
                    moment, status, permanent));
        }
    }
}
