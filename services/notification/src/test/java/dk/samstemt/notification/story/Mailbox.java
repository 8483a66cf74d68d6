package dk.samstemt.notification.story;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** A mail as the recipient's mail reader takes it apart. */
record Mailbox(MimeMessage message, String text, String html, Map<String, byte[]> files) {

    static Mailbox of(byte[] bytes) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        Multipart mixed = (Multipart) message.getContent();
        Multipart alternative = (Multipart) mixed.getBodyPart(0).getContent();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int part = 1; part < mixed.getCount(); part++) {
            BodyPart file = mixed.getBodyPart(part);
            files.put(MimeUtility.decodeText(file.getFileName()), file.getInputStream().readAllBytes());
        }
        return new Mailbox(message, lines(alternative.getBodyPart(0)), lines(alternative.getBodyPart(1)), files);
    }

    private static String lines(BodyPart part) throws MessagingException, IOException {
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    String header(String name) throws MessagingException {
        return message.getHeader(name, null);
    }

    String subject() throws MessagingException {
        return message.getSubject();
    }

    String recipients() throws MessagingException {
        return InternetAddress.toString(message.getRecipients(Message.RecipientType.TO));
    }

    String flat() {
        return text.replaceAll("\\s+", " ");
    }
}
