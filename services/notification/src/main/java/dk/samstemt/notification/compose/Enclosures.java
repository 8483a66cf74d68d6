package dk.samstemt.notification.compose;

import dk.samstemt.contracts.assembly.NoticeOrdered;
import dk.samstemt.contracts.documents.AnnexName;
import dk.samstemt.notification.NotificationSettings;
import dk.samstemt.notification.content.Contents;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.letter.CalendarFile;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.message.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fetches what goes with a mail. */
@Component
class Enclosures {

    private static final String PDF = "application/pdf";
    private final Contents contents;
    private final Convenings convenings;
    private final NotificationSettings settings;

    Enclosures(Contents contents, Convenings convenings, NotificationSettings settings) {
        this.contents = contents;
        this.convenings = convenings;
        this.settings = settings;
    }

    /** Letter, calendar file, and the annexes while they are small enough together. All are fetched and checked either way. */
    NoticeEnclosures notice(Message message, Addressee to) {
        NoticeOrdered order = convenings.require(message.association(), message.assembly()).ordered();
        Attachment letter = pdf(message, to, order.letters(), to.letterFile());
        List<Attachment> annexes = new ArrayList<>();
        for (AnnexName annex : to.notice().annexes()) {
            annexes.add(new Attachment(annex.fileName(), annex.mediaType(), contents.bytes(message.association(), annex.sha256())));
        }
        long together = annexes.stream().mapToLong(annex -> annex.content().length).sum();
        return new NoticeEnclosures(message, to, letter, annexes, settings.attaches(together));
    }

    /** The PDF in the recipient's language, of those the message's details name. */
    @SuppressWarnings("unchecked")
    Attachment pdf(Message message, Addressee to, String name) {
        Map<String, Object> digests = (Map<String, Object>) message.details().get("pdfs");
        Map<String, String> pdfs = new java.util.TreeMap<>();
        digests.forEach((language, digest) -> pdfs.put(language, (String) digest));
        return pdf(message, to, pdfs, to.words().say(name, to.notice().day()));
    }

    static Attachment calendar(Message message, Addressee to, Instant moment) {
        String uid = message.messageId().substring(1, message.messageId().length() - 1);
        byte[] file = CalendarFile.of(to, message.assembly() + uid.substring(uid.indexOf('@')), moment, to.notice().deadline());
        return new Attachment(to.calendarFile(), "text/calendar; charset=utf-8; method=PUBLISH", file);
    }

    private Attachment pdf(Message message, Addressee to, Map<String, String> digests, String fileName) {
        return new Attachment(fileName, PDF,
                contents.bytes(message.association(), to.words().of(digests)));
    }
}
