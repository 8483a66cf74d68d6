package dk.samstemt.notification.sending;

import dk.samstemt.notification.compose.Composed;
import dk.samstemt.notification.compose.Composer;
import dk.samstemt.notification.mail.SmtpLine;
import dk.samstemt.notification.mail.model.MailDefect;
import dk.samstemt.notification.mail.model.Outcome;
import dk.samstemt.notification.message.Message;
import dk.samstemt.platform.bytes.BytesUnavailable;
import dk.samstemt.platform.crash.CrashPoint;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends one message at a time: claim, compose, write down, dialogue, write down. */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int SECONDS_WITHOUT_DOCUMENTS = 5;
    private static final int SECONDS_AFTER_TROUBLE = 60;
    private final Queue queue;
    private final Composer composer;
    private final Journal journal;
    private final Evidence evidence;
    private final Claims claims;

    Sender(Queue queue, Composer composer, Journal journal, Evidence evidence, Claims claims) {
        this.queue = queue;
        this.composer = composer;
        this.journal = journal;
        this.evidence = evidence;
        this.claims = claims;
    }

    /** Sends the next due message; false when there is none. */
    boolean sendNext(SmtpLine line) {
        Optional<Message> claimed = claims.next();
        claimed.ifPresent(message -> {
            try {
                ready(message, line).ifPresent(attempt -> dialogue(attempt, line));
            } finally {
                claims.done(message);
            }
        });
        return claimed.isPresent();
    }

    private Optional<Attempt> ready(Message message, SmtpLine line) {
        try {
            Composed composed = composer.compose(message);
            CrashPoint.MAIL_BEFORE_ATTEMPT.reached();
            return journal.start(message, composed, line);
        } catch (MailDefect defect) {
            LOG.warn("message {} refused: {}", message.message(), defect.getMessage());
            Persistently.run(() -> evidence.refuse(message, defect.getMessage()));
        } catch (BytesUnavailable later) {
            LOG.warn("message {} waits for its documents: {}", message.message(), later.getMessage());
            Persistently.run(() -> queue.release(message, SECONDS_WITHOUT_DOCUMENTS));
        } catch (RuntimeException trouble) {
            // Nothing has gone out yet, whatever was written: what is claimed goes back, or it would wait until this process ends.
            LOG.error("message {} could not be made ready", message.message(), trouble);
            Persistently.run(() -> journal.abandon(message, SECONDS_AFTER_TROUBLE));
        }
        return Optional.empty();
    }

    private void dialogue(Attempt attempt, SmtpLine line) {
        CrashPoint.MAIL_AFTER_ATTEMPT.reached();
        Outcome outcome = outcome(attempt, line);
        CrashPoint.MAIL_BEFORE_EVIDENCE.reached();
        Message message = attempt.message();
        LOG.info("message {} attempt {}: {}", message.message(), attempt.number(), outcome.getClass().getSimpleName());
        Persistently.run(() -> evidence.end(message, attempt.number(), outcome));
    }

    // What broke off in the middle may have gone out.
    private static Outcome outcome(Attempt attempt, SmtpLine line) {
        try {
            return line.send(attempt.mail());
        } catch (RuntimeException trouble) {
            LOG.error("message {} stopped short", attempt.message().message(), trouble);
            return new Outcome.Uncertain("stopped-short");
        }
    }
}
