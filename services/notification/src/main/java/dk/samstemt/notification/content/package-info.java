/** Documents, letters and annexes fetched from their owner by digest and kept, so that sending goes on when the owner is down. */
package dk.samstemt.notification.content;
