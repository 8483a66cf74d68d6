package dk.samstemt.statutes.rules.meeting;

import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.rules.Law;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts attendees and parties that can stand in for one another into groups, so that what could be otherwise is asked once per group:
 * of 101 members who voted for, only two are tried. On a small roll a group is named by the party, on a large one by its class.
 */
final class Alike {

    /** On a roll up to here every party is named. */
    static final int NAMED = 30;

    private final Attendance attendance;
    private final Law law;
    private final Map<String, List<Attendee>> byParty;
    private final Map<String, Long> partiesOfPerson;

    Alike(Attendance attendance, Law law) {
        this.attendance = attendance;
        this.law = law;
        this.byParty = attendance.attendees().stream().collect(Collectors.groupingBy(Attendee::party));
        this.partiesOfPerson = attendance.attendees().stream().collect(Collectors.groupingBy(Attendee::person, Collectors.counting()));
    }

    /** What a party is called in a counterfactual. */
    String label(String party) {
        String partyClass = law.classOf(party);
        return attendance.roll().size() <= NAMED ? party : partyClass.isEmpty() ? "MEMBERS" : partyClass;
    }

    /** Attendees of parties on the roll, of each group as many as can make a difference: two of one party and one of another. */
    List<Attendee> attendees() {
        Set<String> entitled = Set.copyOf(attendance.roll());
        return attendance.attendees().stream().filter(attendee -> entitled.contains(attendee.party()))
                .sorted(Comparator.comparing(Attendee::party).thenComparing(Attendee::person))
                .collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList())).values().stream()
                .flatMap(Alike::some).toList();
    }

    private static Stream<Attendee> some(List<Attendee> group) {
        String first = group.get(0).party();
        return Stream.concat(group.stream().filter(attendee -> attendee.party().equals(first)).limit(2),
                group.stream().filter(attendee -> !attendee.party().equals(first)).limit(1));
    }

    /** Parties on the roll, two of each group. */
    List<String> parties() {
        return attendance.roll().stream().distinct().sorted().collect(Collectors.groupingBy(party -> label(party) + signature(party),
                TreeMap::new, Collectors.toList())).values().stream().flatMap(group -> group.stream().limit(2)).toList();
    }

    private String group(Attendee attendee) {
        String label = label(attendee.party());
        return label + " " + one(attendee) + (label.equals(attendee.party()) ? "" : signature(attendee.party()));
    }

    private String signature(String party) {
        return byParty.getOrDefault(party, List.of()).stream().map(this::one).sorted().toList().toString();
    }

    /** Where one stands, and whether from the opening on; whoever has an office or comes for two is like nobody else. */
    private String one(Attendee attendee) {
        boolean unlike = attendee.person().equals(attendance.chair()) || partiesOfPerson.get(attendee.person()) > 1;
        return Standing.of(attendee, attendance) + " " + attendee.atOpening() + (unlike ? " " + attendee.person() : "");
    }
}
