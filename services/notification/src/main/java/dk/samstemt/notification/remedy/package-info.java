/**
 * Mails about a convening that is at risk, failed, is put right or cancelled (GA-13, GA-30): to the secretariat what to do and
 * until when, to the parties what concerns them.
 */
package dk.samstemt.notification.remedy;
