package dk.samstemt.notification.mail.model;

import java.time.Instant;

/**
 * Head of a mail to one recipient.
 *
 * @param messageId  stable Message-ID with its angle brackets; the same in every repetition
 * @param envelope   id of the sending, for the return address
 * @param sender     display name of the sender
 * @param to         the one recipient
 * @param subject    subject
 * @param language   {@code da} or {@code en}
 * @param date       legal moment of this attempt
 * @param repetition 0 normally; n when it may have arrived n times before
 */
public record MailHead(String messageId, String envelope, String sender, MailAddress to, String subject, String language, Instant date,
                       int repetition) {

    /** Refuses what could break a header. */
    public MailHead {
        HeaderText.of(messageId);
        requireToken(envelope);
        HeaderText.of(sender);
        HeaderText.of(subject);
    }

    private static void requireToken(String envelope) {
        if (!envelope.matches("[0-9a-f]{1,32}")) {
            throw new MailDefect("envelope");
        }
    }
}
