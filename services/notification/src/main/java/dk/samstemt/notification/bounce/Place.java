package dk.samstemt.notification.bounce;

/**
 * A place in the mailbox; places only grow while the validity stays.
 *
 * @param validity IMAP's UIDVALIDITY
 * @param uid      IMAP's UID; 0 is before the first
 */
record Place(long validity, long uid) {

    /** The place to read on from in a mailbox of that validity. */
    Place within(long now) {
        return now == validity ? this : new Place(now, 0);
    }
}
