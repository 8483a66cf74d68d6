package dk.samstemt.notification.reminder;

import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.receipt.Answers;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Queues the reminders of one moment. */
@Component
class SendReminders {

    private final Reminders reminders;
    private final Convenings convenings;
    private final Answers answers;
    private final Recipients recipients;
    private final Messages messages;

    SendReminders(Reminders reminders, Convenings convenings, Answers answers, Recipients recipients, Messages messages) {
        this.reminders = reminders;
        this.convenings = convenings;
        this.answers = answers;
        this.recipients = recipients;
        this.messages = messages;
    }

    /** Queues one reminder to the representatives of the parties that are missing now; nothing once the deadline is over. */
    @Transactional
    public void send(Reminders.Due due, LegalTime time) {
        boolean convened = convenings.lockConvened(due.association(), due.assembly());
        Instant moment = time.now();
        if (!reminders.take(due) || !convened || reminders.overtaken(due, moment)) {
            return;
        }
        Convening convening = convenings.require(due.association(), due.assembly());
        if (moment.isBefore(convening.deadline())) {
            queue(due, convening, moment);
        }
    }

    private void queue(Reminders.Due due, Convening convening, Instant moment) {
        List<String> answered = answers.inForce(due.association(), due.assembly());
        List<String> missing = convening.parties().stream().filter(party -> !answered.contains(party)).toList();
        messages.queue(new Dispatch(due.association(), due.assembly(), MessageKind.REMINDER, convening.statutesVersion(), moment),
                Map.of("notice", convening.ordered().noticeSha256(), "daysBefore", (long) due.daysBefore()),
                recipients.of(due.association(), missing, moment));
    }
}
