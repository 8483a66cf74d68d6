/** Who represents which party and how to reach them, fed by membership's events. Others ask {@link dk.samstemt.notification.recipient.Recipients}. */
package dk.samstemt.notification.recipient;
