package dk.samstemt.statutes.facts.meeting;

/** Where a representative is when something is decided. */
public enum Presence {
    IN_ROOM, ONLINE, ABSENT
}
