/** Reminders only to parties without a statement in force: by legal time, seven days and one day before the deadline, and when the secretariat asks for them. */
package dk.samstemt.notification.reminder;
