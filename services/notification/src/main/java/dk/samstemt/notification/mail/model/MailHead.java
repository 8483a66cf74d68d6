package dk.samstemt.notification.mail.model;

import java.time.Instant;

/**
 * Head of a mail to one recipient.
 *
 * @param messageId  stable Message-ID with its angle brackets; the same in every repetition
 * @param sender     display name of the sender
 * @param to         the one recipient
 * @param subject    subject
 * @param language   {@code da} or {@code en}
 * @param date       legal moment of this attempt
 * @param repetition 0 normally; n when it is sent for the nth time again because an earlier end was uncertain
 */
public record MailHead(String messageId, String sender, MailAddress to, String subject, String language, Instant date,
                       int repetition) {

    /** Refuses what could break a header. */
    public MailHead {
        HeaderText.of(messageId);
        HeaderText.of(sender);
        HeaderText.of(subject);
    }
}
