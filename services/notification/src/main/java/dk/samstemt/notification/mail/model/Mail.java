package dk.samstemt.notification.mail.model;

import java.util.List;

/**
 * A whole mail; text and HTML say the same.
 *
 * @param head        its head
 * @param text        plain text
 * @param html        HTML
 * @param attachments files, in order
 */
public record Mail(MailHead head, String text, String html, List<Attachment> attachments) {
}
