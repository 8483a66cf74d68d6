/** Who represents which party, who is of the secretariat, and how to reach them, fed by membership's events. Others ask {@link dk.samstemt.notification.recipient.Recipients} and {@link dk.samstemt.notification.recipient.Staff}. */
package dk.samstemt.notification.recipient;
