package dk.samstemt.notification.mail;

import dk.samstemt.notification.mail.model.Outcome;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** Reads reply codes out of the library's exceptions, which nest the telling one at varying depth. */
final class Replies {

    private static final int LONGEST = 1000;

    private Replies() {
    }

    /** The end of a dialogue that stopped before the final dot. */
    static Outcome failed(MessagingException failure) {
        int code = 0;
        String reply = failure.getMessage();
        for (Exception at = failure; at instanceof MessagingException; at = ((MessagingException) at).getNextException()) {
            int found = code(at);
            if (found > 0) {
                code = found;
                reply = at.getMessage();
            }
        }
        return new Outcome.Failed(code, line(reply));
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    /** A server's words as one short line: they are shown to people and must not carry control characters on. */
    static String line(String reply) {
        String line = reply == null ? "" : reply.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
