package dk.samstemt.notification.web;

import java.time.Instant;

/**
 * A report that came back for a mail.
 *
 * @param result     {@code bounced}, {@code delayed}, {@code delivered}, {@code auto-reply}, {@code other}, or {@code superseded}
 *                   when the mail had bounced or been sent again already
 * @param status     enhanced status code; empty when it is no report
 * @param diagnostic what the reporting server adds; empty without
 * @param moment     legal moment it arrived
 */
record ReportView(String result, String status, String diagnostic, Instant moment) {
}
