package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.AtMeeting;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** MEM-6: each party takes part with at most so many representatives. */
final class NotTooManyRepresentatives<F extends AtMeeting<F>> implements Rule<F> {

    static final String MOST = "representatives.max";

    @Override
    public String id() {
        return "MEM-6";
    }

    @Override
    public Verdict ask(F facts, Law law) {
        long most = Long.parseLong(law.value(MOST, facts.attendance().day()));
        Map<String, Long> there = facts.attendance().counted().stream()
                .collect(Collectors.groupingBy(Attendee::party, TreeMap::new, Collectors.counting()));
        List<Point> tooMany = there.entrySet().stream().filter(party -> party.getValue() > most).map(party ->
                Verdict.point("TOO_MANY", "party", party.getKey(), "count", party.getValue(), "most", most)).toList();
        return Verdict.unless(tooMany, Verdict.point("WITHIN_MOST", "most", most));
    }
}
