package dk.samstemt.notification.bounce;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that undelivered mails come back to, read by IMAP.
 *
 * @param host     host name; empty: no mailbox is read
 * @param port     port
 * @param user     login
 * @param password its password
 * @param security TLS (default), STARTTLS or OFF
 * @param folder   folder that is read
 * @param poll     real time between two looks
 * @param timeout  for the connection and every answer
 */
@ConfigurationProperties("samstemt.mail.bounces")
public record BounceSettings(@DefaultValue("") String host, @DefaultValue("993") int port, @DefaultValue("") String user,
                             @DefaultValue("") String password, @DefaultValue("TLS") Security security,
                             @DefaultValue("INBOX") String folder, @DefaultValue("PT10S") Duration poll,
                             @DefaultValue("PT30S") Duration timeout) {

    /** How the connection is protected. */
    public enum Security {
        /** From the first byte. */
        TLS,
        /** After a greeting in clear; without it nothing is read. */
        STARTTLS,
        /** Not at all; for a server on this very machine. */
        OFF
    }

    boolean enabled() {
        return !host.isEmpty();
    }

    /** Name of the mailbox in our journal. */
    String mailbox() {
        return user + "@" + host + ":" + port + "/" + folder;
    }
}
