/** Makes the mail of a queued message from documents fetched by digest. Runs outside transactions. */
package dk.samstemt.notification.compose;
