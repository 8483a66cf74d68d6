/** Personal links: they open agenda and annexes until the deadline and can do nothing else. Only hashes of tokens are stored. */
package dk.samstemt.notification.link;
