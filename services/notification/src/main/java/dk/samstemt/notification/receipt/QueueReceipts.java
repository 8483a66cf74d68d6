package dk.samstemt.notification.receipt;

import dk.samstemt.contracts.voting.StatementRecorded;
import dk.samstemt.json.Digests;
import dk.samstemt.json.Records;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.letter.ReceiptFacts;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.notification.remedy.Telling;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Sends the representatives of a party a receipt for each statement, withdrawal and objection, so that none goes unnoticed, and
 * tells them at once of a statement the secretariat registered for them. The secretariat is told of objections.
 */
@Component
class QueueReceipts implements EventHandler {

    private final Convenings convenings;
    private final Answers answers;
    private final Recipients recipients;
    private final Messages messages;
    private final Telling telling;

    QueueReceipts(Convenings convenings, Answers answers, Recipients recipients, Messages messages, Telling telling) {
        this.convenings = convenings;
        this.answers = answers;
        this.recipients = recipients;
        this.messages = messages;
        this.telling = telling;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(StatementRecorded.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        StatementRecorded statement = event.as(StatementRecorded.class);
        Convening convening = convenings.require(association, statement.assembly());
        answers.record(association, statement);
        Instant moment = telling.now();
        MessageKind kind = statement.channel() == null ? MessageKind.RECEIPT : MessageKind.REGISTRATION;
        messages.queue(new Dispatch(association, statement.assembly(), kind, event.envelope().statutesVersion(), moment),
                details(convening, event, statement), recipients.of(association, List.of(statement.party()), moment));
        if (statement.objectsTo() != null) {
            Map<String, Object> objection = new TreeMap<>(details(convening, event, statement));
            objection.put("party", statement.party());
            objection.put("objectsTo", statement.objectsTo());
            telling.secretariat(event, statement.assembly(), MessageKind.OBJECTION, objection);
        }
    }

    private static Map<String, Object> details(Convening convening, ReceivedEvent event, StatementRecorded statement) {
        ReceiptFacts facts = new ReceiptFacts(statement.statement(), statement.revision(), statement.withdrawn(),
                statement.answers().size(), event.envelope().occurredAt(), Digests.leafHash(event.bytes()), statement.objectsTo() == null ? null : true);
        String channel = statement.channel() == null ? "" : statement.channel();
        return Map.of("notice", convening.ordered().noticeSha256(), "receipt", Records.tree(facts), "channel", channel);
    }
}
