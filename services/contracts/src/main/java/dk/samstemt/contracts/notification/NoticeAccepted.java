package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * The recipient's mail server accepted the notice to the final dot.
 *
 * @param assembly    the assembly
 * @param party       the party
 * @param person      opaque reference of the recipient
 * @param messageId   stable Message-ID
 * @param acceptedAt  legal moment of the 2xx reply
 * @param replyCode   SMTP code
 * @param replySha256 digest of the reply text, which notification keeps
 * @param relay       true where the server is the installation's own relay
 */
@EventType("notification.notice-accepted.v1")
public record NoticeAccepted(
        String assembly,
        String party,
        String person,
        String messageId,
        Instant acceptedAt,
        int replyCode,
        String replySha256,
        boolean relay) {
}
