package dk.samstemt.journeys.fault;

import dk.samstemt.embedded.testing.smtp.Delivery;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;

/** What a mail says: its subject, its words and what is attached, without what tells one sending from the next. */
final class Mime {

    private Mime() {
    }

    /** Equal for two sendings of one mail: date, mark and word of the repetition, personal link and calendar stamp are left out. */
    static String essence(Delivery delivery) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
                    new ByteArrayInputStream(delivery.message().getBytes(StandardCharsets.ISO_8859_1)));
            StringBuilder essence = new StringBuilder(String.valueOf(message.getSubject()));
            collect(message, essence);
            return essence.toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, StringBuilder essence) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                collect(parts.getBodyPart(i), essence);
            }
        } else if (part.isMimeType("text/plain") && part.getFileName() == null) {
            essence.append(words(String.valueOf(part.getContent())));
        } else if (!part.isMimeType("text/html") && !part.isMimeType("text/calendar")) {
            essence.append('\n').append(part.getFileName()).append(' ').append(digest(part.getInputStream().readAllBytes()));
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("Indkaldelsen er tidligere sendt .*? den samme indkaldelse\\.", "")
                .replaceAll("links/\\S+", "links/").replaceAll("\\s+", " ").strip();
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
