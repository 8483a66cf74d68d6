package dk.samstemt.notification.compose;

import dk.samstemt.notification.letter.Letter;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.mail.model.Mail;
import dk.samstemt.notification.mail.model.MailAddress;
import dk.samstemt.notification.mail.model.MailHead;
import dk.samstemt.notification.message.Message;
import java.time.Instant;
import java.util.List;

/** All of a mail but the moment and the personal link, which belong to the attempt. */
public final class Composed {

    /** Writes the letter of one attempt. */
    interface Writing {
        Letter write(String link, boolean repetition);
    }

    /** Makes the files of one attempt. */
    interface Files {
        List<Attachment> at(Instant moment);
    }

    private final Message message;
    private final MailAddress to;
    private final boolean linked;
    private final Writing writing;
    private final Files files;

    Composed(Message message, boolean linked, Writing writing, Files files) {
        this.message = message;
        this.to = MailAddress.of(message.recipient());
        this.linked = linked;
        this.writing = writing;
        this.files = files;
    }

    /** Whether it holds a personal link. */
    public boolean linked() {
        return linked;
    }

    /**
     * The mail of one attempt.
     *
     * @param moment     legal moment of the attempt
     * @param repetition number of earlier attempts by which it may have arrived
     * @param link       personal link; null for the kept copy
     */
    public Mail mail(Instant moment, int repetition, String link) {
        Letter letter = writing.write(link, repetition > 0);
        MailHead head = new MailHead(message.messageId(), message.envelope(), letter.sender(), to, letter.subject(), letter.language(), moment, repetition);
        return new Mail(head, letter.text(), letter.html(), files.at(moment));
    }
}
