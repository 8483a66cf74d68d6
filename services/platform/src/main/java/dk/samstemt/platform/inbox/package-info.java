/** The inbox: every event once in effect, in order per source and key. Nothing here is used directly by services. */
package dk.samstemt.platform.inbox;
