/** What comes back to the return address of our mails. */
package dk.samstemt.notification.bounce;
