package dk.samstemt.assembly.evidence;

import java.time.Instant;

/**
 * One notice to one representative, as notification has reported it.
 *
 * @param party the party
 * @param messageId Message-ID
 * @param person opaque reference of the recipient
 * @param state QUEUED, ACCEPTED, UNCERTAIN, FAILED or WITHDRAWN
 * @param attempt number of the last attempt
 * @param acceptedAt when the mail server accepted it; null unless ACCEPTED
 * @param relay whether that server is the installation's own relay
 * @param replyCode SMTP code of the last reply; 0 without one
 * @param permanent whether a failure is final
 */
public record Message(String party, String messageId, String person, String state, int attempt, Instant acceptedAt,
        boolean relay, int replyCode, boolean permanent) {

    static Message queued(String party, String messageId, String person) {
        return new Message(party, messageId, person, "QUEUED", 0, null, false, 0, false);
    }

    /** The same message, its acceptance taken back by a bounce. */
    Message withdrawn() {
        return new Message(party, messageId, person, "WITHDRAWN", attempt, null, relay, replyCode, permanent);
    }

    /** Whether the mail server has accepted it and no bounce has taken that back. */
    public boolean accepted() {
        return acceptedAt != null;
    }
}
