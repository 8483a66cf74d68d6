/** The embedded mail server: it takes every mail by SMTP into files, and serves the return address by IMAP. For quickstart, demos and tests. */
package dk.samstemt.embedded.mail;
