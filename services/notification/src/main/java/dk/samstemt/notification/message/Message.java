package dk.samstemt.notification.message;

import java.time.Instant;
import java.util.Map;

/**
 * A mail to one recipient, as it was queued.
 *
 * @param association     the association
 * @param message         its id
 * @param assembly        the assembly
 * @param kind            what it is for
 * @param party           the party the recipient represents
 * @param person          opaque reference of the recipient
 * @param recipient       address as it was given
 * @param name            the recipient's name
 * @param language        {@code da} or {@code en}
 * @param messageId       stable Message-ID with angle brackets
 * @param envelope        id of this sending in the return address, unguessable
 * @param details         what its kind needs besides, as a JSON tree
 * @param statutesVersion statutes version of the order; null where none is known
 * @param correlation     correlation of what caused it
 * @param causation       id of the event that caused it
 * @param queuedAt        legal moment
 */
public record Message(String association, String message, String assembly, MessageKind kind, String party, String person,
                      String recipient, String name, String language, String messageId, String envelope, Map<String, Object> details,
                      Integer statutesVersion, String correlation, String causation, Instant queuedAt) {
}
