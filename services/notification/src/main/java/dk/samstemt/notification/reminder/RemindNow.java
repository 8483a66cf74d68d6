package dk.samstemt.notification.reminder;

import dk.samstemt.notification.NotificationProblems;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.convening.Convening;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.Dispatch;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.Messages;
import dk.samstemt.notification.receipt.Answers;
import dk.samstemt.notification.recipient.Recipient;
import dk.samstemt.notification.recipient.Recipients;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the parties that have not answered because somebody asks for it, besides the reminders that are planned. */
@Component
class RemindNow {

    /** Two people who press at the same time, or one who presses again, must not fill anybody's mailbox. */
    private static final Duration PAUSE = Duration.ofHours(1);
    private final Convenings convenings;
    private final Answers answers;
    private final Recipients recipients;
    private final Messages messages;
    private final NotificationSettings settings;

    RemindNow(Convenings convenings, Answers answers, Recipients recipients, Messages messages, NotificationSettings settings) {
        this.convenings = convenings;
        this.answers = answers;
        this.recipients = recipients;
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * Whom a reminder was queued for.
     *
     * @param parties               parties without a statement in force that have a representative
     * @param withoutRepresentative parties without a statement in force that have none: nobody of theirs can be reminded
     */
    record Reminded(List<String> parties, List<String> withoutRepresentative) {
    }

    /** Queues the reminders; 404 without such a convening, 409 where nobody can answer, all have answered, or less than an hour has passed. */
    @Transactional
    public Reminded remind(String association, String assembly, LegalTime time) {
        boolean convened = convenings.lockConvened(association, assembly);
        Instant moment = time.now();
        Convening convening = convenings.find(association, assembly).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        if (!convened || !moment.isBefore(convening.deadline())) {
            throw ProblemException.of(NotificationProblems.NO_REMINDER_NOW);
        }
        if (messages.last(association, assembly, MessageKind.REMINDER).filter(last -> moment.isBefore(last.plus(PAUSE))).isPresent()) {
            throw ProblemException.of(NotificationProblems.REMINDED_RECENTLY);
        }
        return queue(association, convening, moment);
    }

    private Reminded queue(String association, Convening convening, Instant moment) {
        List<String> answered = answers.inForce(association, convening.ordered().assembly());
        List<String> missing = convening.parties().stream().filter(party -> !answered.contains(party)).toList();
        if (missing.isEmpty()) {
            throw ProblemException.of(NotificationProblems.NOBODY_TO_REMIND);
        }
        List<Recipient> found = recipients.of(association, missing, moment);
        messages.queue(new Dispatch(association, convening.ordered().assembly(), MessageKind.REMINDER, convening.statutesVersion(), moment),
                Map.of("notice", convening.ordered().noticeSha256(), "daysBefore", daysBefore(convening, moment)), found);
        List<String> reached = found.stream().map(Recipient::party).distinct().toList();
        return new Reminded(reached, missing.stream().filter(party -> !reached.contains(party)).toList());
    }

    private long daysBefore(Convening convening, Instant moment) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(moment, settings.zone()), LocalDate.parse(convening.ordered().day()));
    }
}
