/** Sending a party its notice again because it came back, failed, or its address was put right. It stays the same notice. */
package dk.samstemt.notification.resend;
