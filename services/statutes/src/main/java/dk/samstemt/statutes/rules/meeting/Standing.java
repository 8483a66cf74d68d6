package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.Presence;
import java.util.List;
import java.util.stream.Stream;

/** What an attendee's part in a decision comes to; those alike can stand in for one another when asking what could be otherwise. */
enum Standing {
    VOTED_FOR("votedFor", Choice.ASSENT), VOTED_AGAINST("votedAgainst", Choice.DISSENT), ABSTAINED("abstained", Choice.ABSTENTION),
    LEFT("left", null), ELSEWHERE("elsewhere", null);

    private final String fact;
    private final Choice vote;

    Standing(String fact, Choice vote) {
        this.fact = fact;
        this.vote = vote;
    }

    static Standing of(Attendee attendee, Attendance attendance) {
        if (!attendance.counts(attendee)) {
            return attendee.presence() == Presence.ONLINE ? ELSEWHERE : LEFT;
        }
        return attendee.vote() == Choice.ASSENT ? VOTED_FOR : attendee.vote() == Choice.DISSENT ? VOTED_AGAINST : ABSTAINED;
    }

    String fact() {
        return fact;
    }

    /** What it could have been instead: the choice, or absent. */
    List<String> others() {
        Stream<String> choices = Stream.of(Choice.values()).filter(choice -> choice != vote).map(Choice::name);
        return (this == LEFT || this == ELSEWHERE ? choices : Stream.concat(choices, Stream.of(Presence.ABSENT.name()))).toList();
    }

    /** The attendee as it would then be. */
    static Attendee otherwise(Attendee attendee, String other) {
        return other.equals(Presence.ABSENT.name())
                ? new Attendee(attendee.person(), attendee.party(), attendee.atOpening(), Presence.ABSENT, null)
                : new Attendee(attendee.person(), attendee.party(), attendee.atOpening(), Presence.IN_ROOM, Choice.valueOf(other));
    }
}
