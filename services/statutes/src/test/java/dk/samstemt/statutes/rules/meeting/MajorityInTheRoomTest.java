package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An association that decides by majority does so in the room too, and nobody asks what its statutes mean by agreement. */
class MajorityInTheRoomTest {

    private static Ruling decided(int yes, int no) {
        Profile plain = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
        List<Attendee> there = IntStream.range(0, yes + no).mapToObj(i -> Meetings.votes(plain.partyIds().get(i), 1, i < yes ? Choice.ASSENT : Choice.DISSENT)).toList();
        Attendance room = new Attendance(Meetings.DAY, plain.partyIds(), there);
        return new MeetingLaw(Law.of(plain)).decision(Meetings.item(ItemSubject.OTHER, room));
    }

    @Test
    void GA_9_more_for_than_against_is_enough_and_as_many_is_not() {
        assertThat(decided(3, 2).yes()).isTrue();
        assertThat(decided(2, 2).refusedBy()).contains("GA-9");
        assertThat(Stream.of(decided(3, 2), decided(2, 2)).flatMap(ruling -> ruling.interpretations().stream()).map(Reliance::id)).doesNotContain("A-14");
    }

    private static Ruling decidedBy(Map<String, Object> rule, Attendance room) {
        Profile other = Cases.PROFILE.withDecisionRules(Cases.PROFILE.decisionRules().stream().map(old -> old.id().equals("assembly.physical")
                ? new DecisionRule(old.id(), old.provision(), rule) : old).toList());
        return new MeetingLaw(Law.of(other)).decision(Meetings.item(ItemSubject.OTHER, room));
    }

    @Test
    void GA_9_of_all_who_are_entitled_each_party_is_counted_once_whether_there_or_not() {
        Map<String, Object> most = Map.of("op", "SIMPLE_MAJORITY", "base", "ENTITLED");
        assertThat(decidedBy(most, Meetings.attended()).refusedBy()).doesNotContain("GA-9");
        assertThat(decidedBy(most, Meetings.without("ku", "dtu", "cbs", "ruc")).refusedBy()).doesNotContain("GA-9");
        assertThat(decidedBy(most, Meetings.without("ku", "dtu", "cbs", "ruc", "koebenhavns-kommune")).refusedBy()).contains("GA-9");
    }

    @Test
    void GA_8_somebody_from_outside_the_roll_makes_no_assembly_quorate() {
        Profile plain = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
        MeetingLaw law = new MeetingLaw(Law.of(plain));
        Attendance stranger = new Attendance(Meetings.DAY, plain.partyIds(), List.of(Attendee.voting("p-1", "stranger", Choice.ASSENT)));
        Attendance member = new Attendance(Meetings.DAY, plain.partyIds(), List.of(Attendee.voting("p-1", "medlem-1", Choice.ASSENT)));
        assertThat(law.decision(Meetings.item(ItemSubject.OTHER, stranger)).refusedBy()).contains("GA-8");
        assertThat(law.decision(Meetings.item(ItemSubject.OTHER, member)).refusedBy()).doesNotContain("GA-8");
    }
}
