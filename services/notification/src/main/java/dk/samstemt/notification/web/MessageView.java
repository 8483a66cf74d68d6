package dk.samstemt.notification.web;

import java.time.Instant;
import java.util.List;

/**
 * One mail as it stands.
 *
 * @param message     its id; the kept copy is {@code messages/<message>.eml}
 * @param kind        what it is for, see {@link dk.samstemt.notification.message.MessageKind}
 * @param party       the party; empty for the secretariat and the chair of the meeting
 * @param person      opaque reference of the recipient
 * @param name        the recipient's name; null for whoever may not read mails, empty when erased
 * @param address     the address it goes to; null for whoever may not read mails, empty when erased
 * @param messageId   Message-ID
 * @param state       {@code queued}, {@code accepted}, {@code uncertain}, {@code failed} or {@code bounced}
 * @param ended       true when it will not be sent again
 * @param queuedAt    legal moment
 * @param acceptedAt  legal moment of the evidence; null without
 * @param replyCode   newest reply code; 0 without a reply, null before the first attempt
 * @param reply       the newest reply's words
 * @param attempts    number of attempts
 * @param nextAttempt legal moment of the next attempt; null when there is none
 * @param sentSha256  digest of the bytes sent last; null before the first attempt
 * @param reports     what came back to the return address, in order
 */
record MessageView(String message, String kind, String party, String person, String name, String address, String messageId, String state, boolean ended,
                   Instant queuedAt, Instant acceptedAt, Integer replyCode, String reply, int attempts, Instant nextAttempt,
                   String sentSha256, List<ReportView> reports) {

    /** The same without name and address. */
    MessageView withoutPerson() {
        return new MessageView(message, kind, party, person, null, null, messageId, state, ended, queuedAt, acceptedAt, replyCode, reply, attempts,
                nextAttempt, sentSha256, reports);
    }
}
