package dk.samstemt.notification.message;

import dk.samstemt.notification.mail.SmtpSettings;
import dk.samstemt.notification.mail.model.MailAddress;
import org.springframework.stereotype.Component;

/** Makes Message-IDs: one per mail and recipient, kept through every repetition. */
@Component
public class MessageIds {

    private final String domain;

    MessageIds(SmtpSettings settings) {
        this.domain = settings.messageIdDomain().isEmpty() ? MailAddress.of(settings.from()).domain() : settings.messageIdDomain();
    }

    /** The id of an assembly's deadline in calendars: the same in every mail and feed. */
    public String inCalendars(String assembly) {
        return assembly + "@" + domain;
    }

    String of(String message) {
        return "<" + message + "@" + domain + ">";
    }
}
