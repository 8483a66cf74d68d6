package dk.samstemt.notification.message;

import java.time.Instant;

/** Told, in the transaction of the fact, when a mail has been accepted, given up or returned: a bean. */
public interface MessageEnd {

    /** The mail will not be sent again. */
    void ended(Message message, Instant moment);
}
