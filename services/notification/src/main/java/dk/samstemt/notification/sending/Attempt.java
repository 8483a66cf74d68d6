package dk.samstemt.notification.sending;

import dk.samstemt.notification.mail.PreparedMail;
import dk.samstemt.notification.message.Message;

/**
 * An attempt that has been written down and may now be made.
 *
 * @param message the message
 * @param number  its number, from 1
 * @param mail    the mail as it goes out
 */
record Attempt(Message message, int number, PreparedMail mail) {
}
