package dk.samstemt.assembly.evidence;

import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.contracts.notification.NoticeUncertain;

/** One report of notification in our own words. */
record Report(String assembly, Message message) {

    static Report of(Record event) {
        if (event instanceof NoticeQueued queued) {
            return new Report(queued.assembly(), Message.queued(queued.party(), queued.messageId(), queued.person()));
        }
        if (event instanceof NoticeAccepted e) {
            return new Report(e.assembly(), new Message(e.party(), e.messageId(), e.person(), "ACCEPTED", 0, e.acceptedAt(),
                    e.relay(), e.replyCode(), false));
        }
        if (event instanceof NoticeUncertain e) {
            return new Report(e.assembly(), new Message(e.party(), e.messageId(), e.person(), "UNCERTAIN", e.attempt(), null,
                    false, 0, false));
        }
        NoticeFailed e = (NoticeFailed) event;
        return new Report(e.assembly(), new Message(e.party(), e.messageId(), e.person(), "FAILED", e.attempt(), null, false,
                e.replyCode(), e.permanent()));
    }
}
