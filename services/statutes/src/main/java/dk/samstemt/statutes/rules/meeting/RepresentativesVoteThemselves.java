package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** GA-24: the unit is the representative; nobody's vote disappears in that of others of the same party. */
final class RepresentativesVoteThemselves implements Rule<MeetingItemFacts> {

    @Override
    public String id() {
        return "GA-24";
    }

    @Override
    public Verdict ask(MeetingItemFacts facts, Law law) {
        Map<String, List<Choice>> votes = facts.attendance().counted().stream()
                .collect(Collectors.groupingBy(Attendee::party, TreeMap::new, Collectors.mapping(Attendee::vote, Collectors.toList())));
        List<Point> split = votes.entrySet().stream().filter(party -> party.getValue().containsAll(List.of(Choice.ASSENT, Choice.DISSENT)))
                .map(party -> Verdict.point("SPLIT", "party", party.getKey(), "for", count(party.getValue(), Choice.ASSENT),
                        "against", count(party.getValue(), Choice.DISSENT))).toList();
        boolean decided = split.isEmpty() || new Assembled(facts, law).deciding().adopted().met();
        return new Verdict(decided, split, List.of()).found("COUNTED_BY_PERSON", "count", facts.attendance().counted().size());
    }

    private static long count(List<Choice> votes, Choice wanted) {
        return votes.stream().filter(vote -> vote == wanted).count();
    }
}
