package dk.samstemt.notification.bounce;

import java.time.Instant;

/**
 * A mail in the mailbox.
 *
 * @param place     where it lies
 * @param arrivedAt moment the mailbox server received it, by its clock
 * @param content   its first bytes, as many as are looked at
 */
record ReturnedMail(Place place, Instant arrivedAt, byte[] content) {
}
