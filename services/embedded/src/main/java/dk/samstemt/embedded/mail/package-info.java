/** The embedded SMTP server and its mailboxes, which are files. For quickstart, demos and tests. */
package dk.samstemt.embedded.mail;
