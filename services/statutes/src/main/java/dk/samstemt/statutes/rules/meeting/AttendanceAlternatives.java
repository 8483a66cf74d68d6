package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could be otherwise about a meeting as a whole: its day, as far as the statutes changed, and whether a casting vote is one for.
 * Tried after what everybody votes: the casting vote goes to somebody who then is for.
 */
final class AttendanceAlternatives {

    private AttendanceAlternatives() {
    }

    static <F extends AtMeeting<F>> List<Alternative<F>> of(F facts, Law law) {
        Attendance now = facts.attendance();
        boolean castFor = thoseFor(now).anyMatch(person -> person.equals(now.chair()));
        return List.of(Choices.among("day", now.day(), days(now.day(), law), (f, day) -> f.with(f.attendance().onDay(day))),
                Choices.flip("castingVoteFor", castFor, (f, other) -> f.with(f.attendance().withChair(
                        other ? thoseFor(f.attendance()).sorted().findFirst().orElse(f.attendance().chair()) : null))));
    }

    private static Stream<String> thoseFor(Attendance attendance) {
        return attendance.counted().stream().filter(attendee -> attendee.vote() == Choice.ASSENT).map(Attendee::person);
    }

    /** The nearest day of each time in which parties had another number of representatives; nothing else is asked of the day. */
    private static List<LocalDate> days(LocalDate day, Law law) {
        return law.parameter(NotTooManyRepresentatives.MOST).stream().flatMap(most -> most.values().stream())
                .filter(value -> !value.value().equals(law.value(NotTooManyRepresentatives.MOST, day)))
                .map(value -> value.from().isAfter(day) ? value.from() : value.until()).toList();
    }
}
