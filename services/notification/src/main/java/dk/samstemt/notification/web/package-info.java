/** What people may see of the mails: standing per party, every message, every kept copy. Read only. */
package dk.samstemt.notification.web;
