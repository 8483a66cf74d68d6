package dk.samstemt.notification.bounce;

import dk.samstemt.notification.bounce.model.BounceReader;
import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One IMAP connection, kept open from look to look. Belongs to one thread. Leaves every mail where it is. */
final class Postbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Postbox.class);
    private static final int MOST_AT_ONCE = 100;
    private final BounceSettings settings;
    private Store store;
    private IMAPFolder folder;

    Postbox(BounceSettings settings) {
        this.settings = settings;
    }

    /** Mails behind a place, oldest first, not more than can be taken in one go. */
    List<Message> after(Place reached) throws MessagingException {
        connect();
        Place from = reached.within(folder.getUIDValidity());
        Message[] found = folder.getMessagesByUID(from.uid() + 1, UIDFolder.LASTUID);
        Message[] some = Arrays.copyOf(found, Math.min(found.length, MOST_AT_ONCE));
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.ENVELOPE);
        folder.fetch(some, profile);
        List<Message> behind = new ArrayList<>();
        for (Message message : some) {
            // IMAP answers "from n to the last" with the last one even if that lies before n.
            if (folder.getUID(message) > from.uid()) {
                behind.add(message);
            }
        }
        return behind;
    }

    ReturnedMail read(Message message) throws MessagingException, IOException {
        IMAPMessage mail = (IMAPMessage) message;
        mail.setPeek(true);
        try (InputStream content = mail.getMimeStream()) {
            byte[] bytes = content.readNBytes(BounceReader.MOST_BYTES);
            return new ReturnedMail(new Place(folder.getUIDValidity(), folder.getUID(message)), mail.getReceivedDate().toInstant(), bytes);
        }
    }

    /** Marks a mail for people who look into the mailbox; what counts is our own journal. */
    void handled(Message message) {
        try {
            message.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException readOnly) {
            LOG.debug("mailbox takes no marks");
        }
    }

    private void connect() throws MessagingException {
        if (folder != null && folder.isOpen()) {
            folder.getMessageCount();
            return;
        }
        close();
        store = PostboxSession.of(settings).getStore();
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        folder = (IMAPFolder) store.getFolder(settings.folder());
        folder.open(Folder.READ_WRITE);
    }

    @Override
    public void close() {
        folder = null;
        if (store == null) {
            return;
        }
        try {
            store.close();
        } catch (MessagingException alreadyGone) {
            LOG.debug("the mailbox server has hung up");
        } finally {
            store = null;
        }
    }
}
