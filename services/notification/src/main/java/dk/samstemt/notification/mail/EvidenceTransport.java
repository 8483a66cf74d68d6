package dk.samstemt.notification.mail;

import dk.samstemt.notification.mail.model.Outcome;
import dk.samstemt.platform.crash.CrashPoint;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * An SMTP connection that remembers how far the dialogue came. Before the final dot a lost connection means "not
 * taken"; from the final dot on it means "not known", which no exception of the library tells apart.
 */
final class EvidenceTransport extends SMTPTransport {

    private static final int SUCCESS = 200;
    private static final int REDIRECT = 300;
    private boolean finalDot;
    private int dotCode;
    private String dotReply;

    EvidenceTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    Outcome deliver(PreparedMail mail) {
        finalDot = false;
        dotCode = 0;
        dotReply = null;
        try {
            mail.message().setMailExtension(supportsExtension("DSN") ? "ENVID=" + mail.envelope() : null);
            sendMessage(mail.message(), new Address[] {mail.recipient()});
            return ended();
        } catch (MessagingException failure) {
            return finalDot ? ended() : Replies.failed(failure);
        }
    }

    private Outcome ended() {
        if (dotCode >= SUCCESS && dotCode < REDIRECT) {
            return new Outcome.Accepted(dotCode, Replies.line(dotReply));
        }
        return dotCode > 0 ? new Outcome.Failed(dotCode, Replies.line(dotReply)) : new Outcome.Uncertain("no-reply-to-final-dot");
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        CrashPoint.MAIL_BEFORE_FINAL_DOT.reached();
        finalDot = true;
        try {
            super.finishData();
        } finally {
            rememberReply();
        }
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = finalDot ? -1 : 0;
        if (finalDot && dotCode == 0) {
            CrashPoint.MAIL_AFTER_FINAL_DOT.reached();
        }
        try {
            code = super.readServerResponse();
            return code;
        } finally {
            if (finalDot && dotCode == 0) {
                dotCode = code;
                dotReply = code > 0 ? getLastServerResponse() : null;
            }
        }
    }

    private void rememberReply() {
        if (dotCode == 0) {
            dotCode = -1;
        }
    }
}
