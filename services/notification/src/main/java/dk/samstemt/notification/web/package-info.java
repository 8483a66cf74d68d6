/** What people may see of the mails: the notice before it goes out, standing per party, every message, every kept copy. Read only. */
package dk.samstemt.notification.web;
