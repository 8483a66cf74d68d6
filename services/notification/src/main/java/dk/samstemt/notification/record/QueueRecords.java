package dk.samstemt.notification.record;

import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
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

/** Queues the decision record to the representatives of every party. */
@Component
class QueueRecords implements EventHandler {

    private final Convenings convenings;
    private final Distributions distributions;
    private final Recipients recipients;
    private final Messages messages;
    private final LegalTime time;

    QueueRecords(Convenings convenings, Distributions distributions, Recipients recipients, Messages messages, LegalTime time) {
        this.convenings = convenings;
        this.distributions = distributions;
        this.recipients = recipients;
        this.messages = messages;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RecordDistributionOrdered.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        RecordDistributionOrdered order = event.as(RecordDistributionOrdered.class);
        Convening convening = convenings.require(association, order.assembly());
        List<String> parties = order.roll().stream().map(RollEntry::party).toList();
        Instant moment = time.now();
        Dispatch dispatch = new Dispatch(association, order.assembly(), MessageKind.RECORD, event.envelope().statutesVersion(), moment);
        distributions.order(association, order, parties);
        messages.queue(dispatch, details(convening, order), recipients.of(association, parties, moment));
        distributions.settle(dispatch, order.revision(), Boolean.TRUE.equals(order.unapproved()));
    }

    private static Map<String, Object> details(Convening convening, RecordDistributionOrdered order) {
        return Map.of("notice", convening.ordered().noticeSha256(), "record", order.recordSha256(),
                "pdfs", Map.copyOf(order.pdfs()), "revision", (long) order.revision(), "unapproved", Boolean.TRUE.equals(order.unapproved()));
    }
}
