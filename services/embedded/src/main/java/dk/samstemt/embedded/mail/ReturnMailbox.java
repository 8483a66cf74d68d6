package dk.samstemt.embedded.mail;

import java.util.Locale;

/**
 * The one mailbox that can be read by IMAP: where reports about undelivered mails come back, under any tag.
 *
 * @param port     port of the IMAP server
 * @param password password of {@link #LOGIN}
 */
public record ReturnMailbox(int port, String password) {

    /** Its address; mails to {@code bounce+anything@example.org} come here as well. */
    public static final String ADDRESS = "bounce@example.org";
    /** Its login. */
    public static final String LOGIN = "bounces";

    static boolean takes(String recipient) {
        return recipient.toLowerCase(Locale.ROOT).replaceFirst("\\+[^@]*@", "@").equals(ADDRESS);
    }
}
