package dk.samstemt.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A mail as it goes over the wire, to its one recipient. */
public final class PreparedMail {

    private final MimeMessage message;
    private final InternetAddress recipient;

    PreparedMail(MimeMessage message, InternetAddress recipient) {
        this.message = message;
        this.recipient = recipient;
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

    MimeMessage message() {
        return message;
    }

    InternetAddress recipient() {
        return recipient;
    }
}
