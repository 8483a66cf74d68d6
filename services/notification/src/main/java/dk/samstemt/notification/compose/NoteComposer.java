package dk.samstemt.notification.compose;

import dk.samstemt.contracts.documents.CancellationDocument;
import dk.samstemt.json.Records;
import dk.samstemt.notification.content.Contents;
import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.letter.NoteLetter;
import dk.samstemt.notification.letter.Notes;
import dk.samstemt.notification.letter.ReceiptFacts;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.message.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Composes the mails that tell one thing and what it means. */
@Component
class NoteComposer {

    private final Contents contents;
    private final Enclosures enclosures;
    private final Reports reports;

    NoteComposer(Contents contents, Enclosures enclosures, Reports reports) {
        this.contents = contents;
        this.enclosures = enclosures;
        this.reports = reports;
    }

    Composed cancellation(Message message, Addressee to) {
        CancellationDocument document = contents.document(message.association(), text(message, "document"), CancellationDocument.class);
        Attachment pdf = enclosures.pdf(message, to, "cancellation.file");
        return composed(message, Notes.cancelled(to, document), List.of(pdf));
    }

    Composed note(Message message, Addressee to) {
        NoteLetter letter = switch (message.kind()) {
            case WAIVER_REQUEST -> Notes.waiver(to, Instant.parse(text(message, "until")));
            case REGISTRATION -> Notes.registered(to, receipt(message), text(message, "channel"));
            case OBJECTION -> Notes.objected(to, text(message, "party"), receipt(message), text(message, "objectsTo"));
            case NOTICE_AT_RISK -> Notes.atRisk(to, texts(message), Instant.parse(text(message, "last")));
            case NOTICE_BOUNCED -> Notes.bounced(to, reports.told(message.details().get("bounce")));
            case CONVENING_FAILED -> Notes.failed(to, texts(message), LocalDate.parse(text(message, "earliest")));
            case CORRECTION -> Notes.correction(to, text(message, "office"), ((Long) message.details().get("revision")).intValue());
            default -> throw new IllegalStateException("no note: " + message.kind());
        };
        return composed(message, letter, List.of());
    }

    private static Composed composed(Message message, NoteLetter letter, List<Attachment> files) {
        return new Composed(message, false, (link, repetition) -> letter.write(), moment -> files);
    }

    private static ReceiptFacts receipt(Message message) {
        return Records.readLenient(message.details().get("receipt"), ReceiptFacts.class);
    }

    private static List<String> texts(Message message) {
        return ((List<?>) message.details().get("missing")).stream().map(String.class::cast).toList();
    }

    private static String text(Message message, String name) {
        Map<String, Object> details = message.details();
        return (String) details.get(name);
    }
}
