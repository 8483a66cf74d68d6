package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.Presence;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** GA-29: nobody takes part for two parties; who takes part from elsewhere counts only where that is accepted. */
final class NobodySpeaksForTwo<F extends AtMeeting<F>> implements Rule<F> {

    @Override
    public String id() {
        return "GA-29";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        Map<String, Set<String>> parties = facts.attendance().counted().stream().collect(Collectors.groupingBy(Attendee::person,
                TreeMap::new, Collectors.mapping(Attendee::party, Collectors.toCollection(TreeSet::new))));
        List<Point> two = parties.values().stream().filter(some -> some.size() > 1)
                .map(some -> Verdict.point("FOR_TWO", "parties", List.copyOf(some))).toList();
        boolean allowed = law.reads("A-29", "ALLOWED");
        Verdict verdict = new Verdict(two.isEmpty() || allowed, two, List.of()).found("COUNTED", "count", facts.attendance().counted().size());
        return elsewhere(facts.attendance(), verdict).relyingOn("A-29");
    }

    private static Verdict elsewhere(Attendance attendance, Verdict verdict) {
        long away = attendance.attendees().stream().filter(attendee -> attendee.presence() == Presence.ONLINE).count();
        return away == 0 ? verdict : verdict.found(attendance.onlineAccepted() ? "ONLINE_ACCEPTED" : "ONLINE_NOT_COUNTED", "count", away);
    }
}
