package dk.samstemt.contracts.notification;

import dk.samstemt.contracts.EventType;

/**
 * It is not known whether the server took the notice; it is sent again with the same Message-ID.
 *
 * @param assembly  the assembly
 * @param party     the party
 * @param person    opaque reference of the recipient
 * @param messageId stable Message-ID
 * @param attempt   number of the attempt
 */
@EventType("notification.notice-uncertain.v1")
public record NoticeUncertain(String assembly, String party, String person, String messageId, int attempt) {
}
