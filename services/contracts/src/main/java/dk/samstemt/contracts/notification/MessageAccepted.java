package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

import java.time.Instant;

/**
 * Any other message was accepted by the recipient's server.
 *
 * @param assembly   the assembly
 * @param kind       what it was for: any kind of message but NOTICE
 * @param party      the party; empty for the secretariat and the chair of the meeting
 * @param person     opaque reference of the recipient
 * @param messageId  stable Message-ID
 * @param acceptedAt legal moment of the 2xx reply
 * @param replyCode  SMTP code
 */
@EventType("notification.message-accepted.v1")
public record MessageAccepted(
        String assembly,
        String kind,
        String party,
        String person,
        String messageId,
        Instant acceptedAt,
        int replyCode) {
}
