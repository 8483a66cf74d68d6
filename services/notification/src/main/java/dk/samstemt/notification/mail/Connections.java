package dk.samstemt.notification.mail;

import dk.samstemt.notification.mail.model.Outcome;
import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a failure before the first message means. */
final class Connections {

    private static final Pattern CODE = Pattern.compile("response: ([45]\\d\\d)");
    private static final int TEMPORARY = 421;

    private Connections() {
    }

    /**
     * No connection. Says nothing about the message, so it is always worth another attempt: a code that sounds permanent
     * (a refused login, a missing STARTTLS) is the operator's fault to mend and is told as temporary.
     */
    static Outcome refused(MessagingException failure) {
        Matcher code = CODE.matcher(String.valueOf(failure.getMessage()));
        int found = code.find() ? Integer.parseInt(code.group(1)) : 0;
        return new Outcome.Failed(found >= 500 ? TEMPORARY : found, Replies.line(failure.getMessage()));
    }
}
