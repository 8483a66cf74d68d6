package dk.samstemt.notification.compose;

import dk.samstemt.notification.letter.Addressee;
import dk.samstemt.notification.mail.model.Attachment;
import dk.samstemt.notification.message.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes with a notice.
 *
 * @param message         the message
 * @param to              its recipient
 * @param letter          the letter as PDF in the recipient's language
 * @param annexes         the annexes
 * @param annexesAttached whether they are small enough together to be attached
 */
record NoticeEnclosures(Message message, Addressee to, Attachment letter, List<Attachment> annexes, boolean annexesAttached) {

    List<Attachment> at(Instant moment) {
        List<Attachment> files = new ArrayList<>(List.of(letter));
        if (annexesAttached) {
            files.addAll(annexes);
        }
        files.add(Enclosures.calendar(message, to, moment));
        return files;
    }
}
