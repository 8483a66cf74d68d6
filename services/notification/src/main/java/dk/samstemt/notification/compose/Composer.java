package dk.samstemt.notification.compose;

import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.json.Records;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.content.Contents;
import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.letter.NoticeLetter;
import dk.samstemt.notification.letter.ReceiptFacts;
import dk.samstemt.notification.letter.ReceiptLetter;
import dk.samstemt.notification.letter.RecordLetter;
import dk.samstemt.notification.letter.ReminderLetter;
import dk.samstemt.notification.letter.Words;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.message.Message;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Composes mails by kind. */
@Component
public class Composer {

    private final Contents contents;
    private final Enclosures enclosures;
    private final NoteComposer notes;
    private final NotificationSettings settings;

    Composer(Contents contents, Enclosures enclosures, NoteComposer notes, NotificationSettings settings) {
        this.contents = contents;
        this.enclosures = enclosures;
        this.notes = notes;
        this.settings = settings;
    }

    /**
     * Composes a message; fetches what it needs first.
     *
     * @throws dk.samstemt.notification.mail.model.MailDefect    when the address or a name must not go into a mail
     * @throws dk.samstemt.platform.bytes.BytesUnavailable when a document cannot be had now
     */
    public Composed compose(Message message) {
        Addressee to = addressee(message);
        return switch (message.kind()) {
            case NOTICE -> notice(message, to);
            case REMINDER -> reminder(message, to);
            case RECEIPT -> receipt(message, to);
            case RECORD -> record(message, to);
            case NOTICE_TO_SUCCESSOR -> successor(message, to);
            case CANCELLATION -> notes.cancellation(message, to);
            default -> notes.note(message, to);
        };
    }

    /** The recipient of a message with the notice of its assembly. */
    public Addressee addressee(Message message) {
        NoticeDocument notice = contents.document(message.association(), detail(message, "notice"), NoticeDocument.class);
        return new Addressee(new Words(message.language(), settings.zone()), notice, message.party(), message.name());
    }

    private Composed notice(Message message, Addressee to) {
        NoticeEnclosures enclosed = enclosures.notice(message, to);
        NoticeLetter letter = new NoticeLetter(to);
        return new Composed(message, true, (link, repetition) -> letter.write(link, enclosed.annexesAttached(), repetition), enclosed::at);
    }

    private Composed successor(Message message, Addressee to) {
        NoticeEnclosures enclosed = enclosures.notice(message, to);
        NoticeLetter letter = new NoticeLetter(to);
        return new Composed(message, true, (link, repetition) -> letter.writeToSuccessor(link, enclosed.annexesAttached()), enclosed::at);
    }

    private Composed reminder(Message message, Addressee to) {
        int days = ((Long) message.details().get("daysBefore")).intValue();
        ReminderLetter letter = new ReminderLetter(to);
        return new Composed(message, true, (link, repetition) -> letter.write(days, link),
                moment -> List.of(Enclosures.calendar(message, to, moment)));
    }

    private Composed receipt(Message message, Addressee to) {
        ReceiptFacts facts = Records.readLenient(message.details().get("receipt"), ReceiptFacts.class);
        ReceiptLetter letter = new ReceiptLetter(to, facts);
        return new Composed(message, false, (link, repetition) -> letter.write(), moment -> List.of());
    }

    private Composed record(Message message, Addressee to) {
        String sha256 = detail(message, "record");
        RecordDocument document = contents.document(message.association(), sha256, RecordDocument.class);
        boolean unapproved = Boolean.TRUE.equals(message.details().get("unapproved"));
        Attachment pdf = enclosures.pdf(message, to, unapproved ? "record.fileUnapproved" : "record.file");
        RecordLetter letter = new RecordLetter(to, document, unapproved);
        return new Composed(message, false, (link, repetition) -> letter.write(sha256), moment -> List.of(pdf));
    }

    private static String detail(Message message, String name) {
        Map<String, Object> details = message.details();
        return (String) details.get(name);
    }
}
