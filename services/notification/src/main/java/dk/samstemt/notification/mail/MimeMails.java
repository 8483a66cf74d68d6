package dk.samstemt.notification.mail;

import dk.samstemt.json.Digests;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.mail.model.Mail;
import dk.samstemt.notification.mail.model.MailAddress;
import dk.samstemt.notification.mail.model.MailHead;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Makes MIME messages: {@code mixed(alternative(text, html), attachments)}. */
final class MimeMails {

    private static final int BOUNDARY = 32;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private final Session session;
    private final MailAddress from;
    private final ReturnAddress returns;

    MimeMails(Session session, MailAddress from, ReturnAddress returns) {
        this.session = session;
        this.from = from;
        this.returns = returns;
    }

    PreparedMail prepare(Mail mail) {
        try {
            StableMessage message = new StableMessage(session, mail.head().messageId());
            message.setEnvelopeFrom(returns.of(mail.head().envelope()));
            head(message, mail.head());
            message.setContent(body(mail));
            message.saveChanges();
            return new PreparedMail(message, new InternetAddress(mail.head().to().text()), mail.head().envelope());
        } catch (MessagingException | UnsupportedEncodingException ours) {
            // Everything that comes from people has been checked; what is left is a defect of the program.
            throw new IllegalStateException(ours);
        }
    }

    private void head(MimeMessage message, MailHead head) throws MessagingException, UnsupportedEncodingException {
        message.setFrom(new InternetAddress(from.text(), head.sender(), UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(head.to().text()));
        message.setSubject(head.subject(), UTF_8);
        message.setSentDate(Date.from(head.date()));
        message.setHeader("Content-Language", head.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (head.repetition() > 0) {
            message.setHeader("X-Samstemt-Repetition", String.valueOf(head.repetition()));
        }
    }

    private static MimeMultipart body(Mail mail) throws MessagingException, UnsupportedEncodingException {
        String boundary = "=_" + Digests.sha256Hex(mail.head().messageId().getBytes(StandardCharsets.UTF_8)).substring(0, BOUNDARY);
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(new StableMultipart("alternative", boundary + "_a", text(mail.text(), "plain"), text(mail.html(), "html")));
        MimeMultipart mixed = new StableMultipart("mixed", boundary + "_m", words);
        for (Attachment attachment : mail.attachments()) {
            mixed.addBodyPart(file(attachment));
        }
        return mixed;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart file(Attachment attachment) throws MessagingException, UnsupportedEncodingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.mediaType())));
        part.setFileName(MimeUtility.encodeText(attachment.fileName(), UTF_8, null));
        part.setDisposition(Part.ATTACHMENT);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
