package dk.samstemt.statutes.facts.meeting;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is at a physical assembly when an item is decided.
 *
 * @param day the day of the assembly
 * @param roll ids of the parties, or members, entitled on that day
 * @param attendees everybody who has been seated; their order means nothing
 * @param onlineAccepted whether the notice provides for taking part from elsewhere and all accept it
 * @param chair the person whose vote decides a tie, where the statutes know such a vote; null when nobody's does
 */
public record Attendance(LocalDate day, List<String> roll, List<Attendee> attendees, boolean onlineAccepted, @MayBeUnsaid String chair) {

    public Attendance {
        long different = attendees.stream().map(attendee -> List.of(attendee.person(), attendee.party())).distinct().count();
        if (different < attendees.size()) {
            throw new IllegalArgumentException("somebody is listed twice for one party");
        }
    }

    /** Everybody in one room, and nobody's vote worth more than another's. */
    public Attendance(LocalDate day, List<String> roll, List<Attendee> attendees) {
        this(day, roll, attendees, false, null);
    }

    /** Whether somebody is there to be counted. */
    public boolean counts(Attendee attendee) {
        return there(attendee) && roll.contains(attendee.party());
    }

    private boolean there(Attendee attendee) {
        return attendee.presence() == Presence.IN_ROOM || attendee.presence() == Presence.ONLINE && onlineAccepted;
    }

    /** Everybody who is there to be counted. */
    public List<Attendee> counted() {
        Set<String> entitled = new HashSet<>(roll);
        return attendees.stream().filter(attendee -> there(attendee) && entitled.contains(attendee.party())).toList();
    }

    /** The same with others there. */
    public Attendance with(List<Attendee> others) {
        return new Attendance(day, roll, others, onlineAccepted, chair);
    }

    /** The same, with taking part from elsewhere accepted or not. */
    public Attendance withOnline(boolean accepted) {
        return new Attendance(day, roll, attendees, accepted, chair);
    }

    /** The same on another day. */
    public Attendance onDay(LocalDate other) {
        return new Attendance(other, roll, attendees, onlineAccepted, chair);
    }

    /** The same with somebody else's vote deciding a tie; null for nobody's. */
    public Attendance withChair(String other) {
        return new Attendance(day, roll, attendees, onlineAccepted, other);
    }

    /** The same with another roll. */
    public Attendance withRoll(List<String> other) {
        return new Attendance(day, other, attendees, onlineAccepted, chair);
    }
}
