package dk.samstemt.journeys;

import dk.samstemt.embedded.mail.StoredMail;
import dk.samstemt.quickstart.replay.Branch;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeUtility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** What lies in a representative's mailbox. */
public final class Mailbox {

    /** The nine parties, in the profile's order. */
    public static final List<String> PARTIES = List.of("region-hovedstaden", "region-sjaelland", "kkr-hovedstaden", "kkr-sjaelland",
            "koebenhavns-kommune", "ku", "dtu", "cbs", "ruc");

    private Mailbox() {
    }

    /** One mail: its subject, its plain text and the names of what is attached. */
    public record Letter(String subject, String text, List<String> attachments) {

        /** Whether its subject holds a word. */
        public boolean mentions(String word) {
            return subject.contains(word);
        }
    }

    static List<Letter> of(Installation house, String party, Branch branch) {
        return of(house, party + "@" + branch.association() + ".example.org");
    }

    /** The mails of an address, oldest first. */
    public static List<Letter> of(Installation house, String address) {
        return house.mails(address).stream().map(Mailbox::read).toList();
    }

    private static Letter read(StoredMail mail) {
        try {
            StringBuilder text = new StringBuilder();
            List<String> attachments = new ArrayList<>();
            collect(mail.message(), text, attachments);
            return new Letter(mail.message().getSubject(), text.toString(), attachments);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Part part, StringBuilder text, List<String> attachments) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            attachments.add(MimeUtility.decodeText(part.getFileName()));
        } else if (part.isMimeType("text/plain")) {
            text.append(part.getContent());
        } else if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                collect(inner, text, attachments);
            }
        }
    }
}
