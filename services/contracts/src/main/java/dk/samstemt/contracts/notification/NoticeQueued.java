package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

/**
 * A notice to one representative waits to be sent.
 *
 * @param assembly  the assembly
 * @param party     the party
 * @param person    opaque reference of the recipient
 * @param messageId stable Message-ID
 */
@EventType("notification.notice-queued.v1")
public record NoticeQueued(String assembly, String party, String person, String messageId) {
}
