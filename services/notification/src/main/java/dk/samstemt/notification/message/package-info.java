/** The mails of an assembly and what is known of each; queued, accepted, uncertain and failed are separate facts. */
package dk.samstemt.notification.message;
