/** What a mail is and what a mail server answered. Pure; everything that becomes a header passes {@link dk.samstemt.notification.mail.model.HeaderText} or {@link dk.samstemt.notification.mail.model.MailAddress}. */
package dk.samstemt.notification.mail.model;
