/**
 * Reads what comes back to the return address of our mails and judges it. The moment that counts is the one the report
 * arrived in the mailbox, by the mailbox server's clock, held between the acceptance of the mail and now; with the time machine
 * on, real and legal time have nothing to do with each other, and it is the legal moment of reading. A report is believed only
 * for the id of a sending of ours, and is never anything but a report: no answer to a mail is a statement.
 */
package dk.samstemt.notification.bounce;
