package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

/**
 * An attempt to send the notice failed.
 *
 * @param assembly  the assembly
 * @param party     the party
 * @param person    opaque reference of the recipient
 * @param messageId stable Message-ID
 * @param attempt   number of the attempt
 * @param replyCode SMTP code; 0 without a reply
 * @param permanent true when it will not be tried again
 */
@EventType("notification.notice-failed.v1")
public record NoticeFailed(
        String assembly,
        String party,
        String person,
        String messageId,
        int attempt,
        int replyCode,
        boolean permanent) {
}
