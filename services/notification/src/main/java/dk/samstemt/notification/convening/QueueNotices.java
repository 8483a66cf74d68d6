package dk.samstemt.notification.convening;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.crash.CrashPoint;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Queues one notice to every representative of every party (GA-13), and a copy that is evidence of nothing to whoever becomes one
 * before the deadline. Documents are fetched when the mail is made, not here.
 */
@Component
class QueueNotices implements EventHandler {

    private final Convenings convenings;
    private final NoteRolls rolls;
    private final Recipients recipients;
    private final Messages messages;
    private final LegalTime time;

    QueueNotices(Convenings convenings, NoteRolls rolls, Recipients recipients, Messages messages, LegalTime time) {
        this.convenings = convenings;
        this.rolls = rolls;
        this.recipients = recipients;
        this.messages = messages;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(NoticeOrdered.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        NoticeOrdered order = withoutRuling(event.as(NoticeOrdered.class));
        if (!rolls.noted(association, order.assembly())) {
            throw new NotYet("roll-fixed " + order.assembly());
        }
        Instant moment = time.now();
        List<Recipient> all = recipients.of(association, order.roll().stream().map(RollEntry::party).toList(), moment);
        convenings.order(association, order, event.envelope().statutesVersion());
        copies(association, order, moment, event.envelope().statutesVersion());
        messages.queue(new Dispatch(association, order.assembly(), MessageKind.NOTICE, event.envelope().statutesVersion(), moment),
                Map.of("notice", order.noticeSha256()), all);
        CrashPoint.NOTICE_QUEUED_BEFORE_COMMIT.reached();
    }

    // Nobody tells of them later: their mandates were granted before, and only begin afterwards.
    private void copies(String association, NoticeOrdered order, Instant moment, Integer statutesVersion) {
        List<String> parties = order.roll().stream().map(RollEntry::party).toList();
        messages.queue(new Dispatch(association, order.assembly(), MessageKind.NOTICE_TO_SUCCESSOR, statutesVersion, moment, order.noticeSha256()),
                Map.of("notice", order.noticeSha256()), recipients.ahead(association, parties, moment, order.deadline()));
    }

    private static NoticeOrdered withoutRuling(NoticeOrdered order) {
        return new NoticeOrdered(order.assembly(), order.kind(), order.form(), order.day(), order.deadline(), order.lastDispatchMoment(),
                order.profileSha256(), order.noticeSha256(), order.letters(), order.agenda(), order.annexes(), order.roll(),
                order.rulingSha256(), Map.of());
    }
}
