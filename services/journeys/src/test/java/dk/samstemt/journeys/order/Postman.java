package dk.samstemt.journeys.order;

import dk.samstemt.embedded.testing.smtp.Delivery;
import dk.samstemt.embedded.testing.smtp.ScriptedMailServer;
import dk.samstemt.notification.mail.SmtpLine;
import dk.samstemt.notification.mail.SmtpSettings;
import jakarta.mail.internet.MimeUtility;
import org.springframework.test.util.ReflectionTestUtils;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends on the stage what the service's own workers would send, with its own sender, composer and line, over SMTP to a server that
 * takes every mail. What came there is what people have seen.
 */
final class Postman implements AutoCloseable {

    private static final Pattern SUBJECT = Pattern.compile("(?m)^Subject: ([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)");
    private final Object sender;
    private final ScriptedMailServer server = ScriptedMailServer.start();
    private final SmtpLine line;
    private final List<String> sent = new ArrayList<>();

    Postman(Stage stage) {
        sender = stage.inside().getBean("sender");
        line = new SmtpLine(to(server.port(), stage.inside().getBean(SmtpSettings.class)));
    }

    private static SmtpSettings to(int port, SmtpSettings own) {
        return new SmtpSettings("127.0.0.1", port, "", "", SmtpSettings.Starttls.OFF, own.relay(), own.from(), own.bounceAddress(), own.messageIdDomain(),
                own.connectTimeout(), own.readTimeout(), own.writeTimeout(), own.dialogueTimeout());
    }

    /** False when there was nothing to send. */
    boolean sendsAll() {
        boolean any = false;
        while (Boolean.TRUE.equals(ReflectionTestUtils.invokeMethod(sender, "sendNext", line))) {
            server.deliveries().forEach(mail -> sent.add(seen(mail)));
            server.forget();
            any = true;
        }
        return any;
    }

    private static String seen(Delivery mail) {
        Matcher subject = SUBJECT.matcher(mail.message());
        return "mail to " + mail.recipient() + " " + (subject.find() ? decoded(subject.group(1)) : "");
    }

    private static String decoded(String subject) {
        try {
            return MimeUtility.decodeText(subject.replaceAll("\\r?\\n[ \\t]+", " "));
        } catch (UnsupportedEncodingException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** What people got, in the order in which they got it. */
    List<String> sent() {
        return sent;
    }

    void forgetsFrom(int mails) {
        sent.subList(mails, sent.size()).clear();
    }

    @Override
    public void close() {
        line.close();
        server.close();
    }
}
