/** Reminders by legal time, seven days and one day before the deadline, only to parties without a statement in force. */
package dk.samstemt.notification.reminder;
