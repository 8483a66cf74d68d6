package dk.samstemt.notification.mail;

import dk.samstemt.notification.mail.model.Mail;
import dk.samstemt.notification.mail.model.MailAddress;
import dk.samstemt.notification.mail.model.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.concurrent.ScheduledFuture;

/**
 * One connection to the mail server, kept open from mail to mail. Belongs to one thread. Every mail has one recipient.
 */
public final class SmtpLine implements AutoCloseable {

    private final SmtpSettings settings;
    private final CutSockets sockets = new CutSockets();
    private final Session session;
    private final MimeMails mails;
    private EvidenceTransport transport;

    /** A line that connects when it is first used. */
    public SmtpLine(SmtpSettings settings) {
        this.settings = settings;
        this.session = Sessions.of(settings, sockets);
        this.mails = new MimeMails(session, MailAddress.of(settings.from()), ReturnAddress.of(settings));
    }

    /** The mail as it will go out. */
    public PreparedMail prepare(Mail mail) {
        return mails.prepare(mail);
    }

    /** Sends a mail and tells how the dialogue ended, after a bounded time; throws nothing about the server or the network. */
    public Outcome send(PreparedMail mail) {
        ScheduledFuture<?> limit = sockets.cutAfter(settings.dialogueTimeout());
        Outcome outcome;
        try {
            outcome = attempt(mail);
        } finally {
            limit.cancel(false);
        }
        if (!(outcome instanceof Outcome.Accepted)) {
            close();
        }
        return outcome;
    }

    private Outcome attempt(PreparedMail mail) {
        try {
            connect();
        } catch (MessagingException failure) {
            return Connections.refused(failure);
        }
        return transport.deliver(mail);
    }

    private void connect() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        transport = new EvidenceTransport(session);
        transport.connect(settings.host(), settings.port(), user(), user() == null ? null : settings.password());
    }

    private String user() {
        return settings.user().isEmpty() ? null : settings.user();
    }

    /** Ends the connection, politely where that is possible. */
    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            // The server has hung up; there is nothing left to end.
        } finally {
            transport = null;
        }
    }
}
