package dk.samstemt.notification.web;

import java.time.Instant;
import java.util.List;

/**
 * The notice to one party.
 *
 * @param party      the party
 * @param state      the best of its representatives: {@code accepted} before {@code uncertain}, {@code queued}, {@code bounced}, {@code failed};
 *                   {@code unreachable} when the party has no representative to send to
 * @param messageId  Message-ID of the message that state is from
 * @param acceptedAt moment of the first evidence; null without
 * @param replyCode  its reply code
 * @param reply      its reply
 * @param attempts   attempts to all its representatives
 * @param messages   one per representative
 */
record NoticeView(String party, String state, String messageId, Instant acceptedAt, Integer replyCode, String reply, int attempts,
                  List<MessageView> messages) {

    /** The same without names and addresses. */
    NoticeView withoutPersons() {
        return new NoticeView(party, state, messageId, acceptedAt, replyCode, reply, attempts, messages.stream().map(MessageView::withoutPerson).toList());
    }
}
