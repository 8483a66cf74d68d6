/** Sending the approved decision record to the parties (GA-11) and saying when all have it. */
package dk.samstemt.notification.record;
