package dk.samstemt.notification.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server we deliver to.
 *
 * @param host            host name
 * @param port            port
 * @param user            user name; empty for none
 * @param password        its password
 * @param starttls        REQUIRED (default: nothing is sent in clear), OPTIONAL or OFF
 * @param relay           true where that server is the installation's own relay: the evidence is marked
 * @param from            envelope and header address of the sender
 * @param bounceAddress   where undelivered mails come back: every mail has its own tag in it, {@code bounce+<id>@}; empty for none,
 *                        then they come back to {@code from} and nobody is told
 * @param messageIdDomain right side of the Message-IDs; empty for the domain of {@code from}
 * @param connectTimeout  until the connection stands
 * @param readTimeout     for every reply; RFC 5321 asks for 10 minutes after the final dot, less makes duplicates
 * @param writeTimeout    for every write
 * @param dialogueTimeout for a mail as a whole, connection and all: then the line is cut, however busy the server seems
 */
@ConfigurationProperties("samstemt.mail")
public record SmtpSettings(String host, int port, @DefaultValue("") String user, @DefaultValue("") String password,
                           @DefaultValue("REQUIRED") Starttls starttls, @DefaultValue("true") boolean relay, String from,
                           @DefaultValue("") String bounceAddress, @DefaultValue("") String messageIdDomain, @DefaultValue("PT30S") Duration connectTimeout,
                           @DefaultValue("PT11M") Duration readTimeout, @DefaultValue("PT2M") Duration writeTimeout,
                           @DefaultValue("PT30M") Duration dialogueTimeout) {

    /** Whether the connection must be encrypted. */
    public enum Starttls {
        /** Without STARTTLS nothing is sent. */
        REQUIRED,
        /** Used where offered. */
        OPTIONAL,
        /** Never; for a server on this very machine. */
        OFF
    }
}
