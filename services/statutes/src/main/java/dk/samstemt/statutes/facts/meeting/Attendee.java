package dk.samstemt.statutes.facts.meeting;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.MayBeUnsaid;

/**
 * One representative at a physical assembly; where members are there for themselves, one member.
 *
 * @param person opaque reference to the person
 * @param party the party it speaks for; the member itself where members are there for themselves
 * @param atOpening whether it was there when the assembly was opened
 * @param presence where it is when the item is decided
 * @param vote what it votes; null when it does not
 */
public record Attendee(String person, String party, boolean atOpening, Presence presence, @MayBeUnsaid Choice vote) {

    /** Somebody who was there from the opening and is in the room. */
    public static Attendee voting(String person, String party, Choice vote) {
        return new Attendee(person, party, true, Presence.IN_ROOM, vote);
    }

    /** Somebody who was there at the opening and has left. */
    public static Attendee left(String person, String party) {
        return new Attendee(person, party, true, Presence.ABSENT, null);
    }
}
