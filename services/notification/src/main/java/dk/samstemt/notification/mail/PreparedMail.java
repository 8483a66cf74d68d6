package dk.samstemt.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A mail as it goes over the wire, to its one recipient. */
public final class PreparedMail {

    private final SMTPMessage message;
    private final InternetAddress recipient;
    private final String envelope;

    PreparedMail(SMTPMessage message, InternetAddress recipient, String envelope) {
        this.message = message;
        this.recipient = recipient;
        this.envelope = envelope;
    }

    /** Its bytes. */
    public byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message.writeTo(out);
            return out.toByteArray();
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    SMTPMessage message() {
        return message;
    }

    String envelope() {
        return envelope;
    }

    InternetAddress recipient() {
        return recipient;
    }
}
