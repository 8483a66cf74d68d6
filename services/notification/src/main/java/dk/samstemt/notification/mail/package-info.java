/** The one place that speaks MIME and SMTP. Others hand in a {@link dk.samstemt.notification.mail.model.Mail} and get a {@link dk.samstemt.notification.mail.model.Outcome}. */
package dk.samstemt.notification.mail;
