/** The inbox: every event once in effect, in order per source and key. Services use nothing of it directly; {@link dk.samstemt.platform.inbox.EventDoor} is for replays. */
package dk.samstemt.platform.inbox;
