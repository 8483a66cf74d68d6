package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
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
}
