package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.Presence;
import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose being there or not makes the same difference: on a small roll everybody is named, on a large one some of each group. */
class AlikeTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-01");
    private static final Law LAW = Law.of(Cases.PROFILE);

    private static List<String> roll(int parties) {
        return IntStream.rangeClosed(1, parties).mapToObj(number -> String.format("m-%02d", number)).toList();
    }

    private static Attendee there(String party, Choice vote) {
        return Attendee.voting("p-" + party, party, vote);
    }

    private static Alike alike(List<String> roll, String chair, List<Attendee> attendees) {
        return new Alike(new Attendance(DAY, roll, attendees, false, chair), LAW);
    }

    private static List<String> persons(Alike alike) {
        return alike.attendees().stream().map(Attendee::person).toList();
    }

    private static List<Attendee> all(int parties, Choice vote) {
        return new ArrayList<>(roll(parties).stream().map(party -> there(party, vote)).toList());
    }

    @Test
    void up_to_thirty_parties_everybody_is_named_and_one_more_are_called_by_their_class() {
        assertThat(alike(roll(30), null, List.of()).label("m-07")).isEqualTo("m-07");
        assertThat(alike(roll(31), null, List.of()).label("m-07")).isEqualTo("MEMBERS");
        assertThat(alike(roll(31), null, List.of()).label("dtu")).isEqualTo(LAW.classOf("dtu")).isNotEmpty();
        assertThat(persons(alike(roll(30), null, all(30, Choice.ASSENT)))).hasSize(30);
    }

    @Test
    void of_those_who_stand_alike_two_are_tried_and_of_each_other_stance_two_more() {
        assertThat(persons(alike(roll(31), null, all(31, Choice.ASSENT)))).containsExactly("p-m-01", "p-m-02");
        List<Attendee> mixed = all(31, Choice.ASSENT);
        mixed.set(4, there("m-05", Choice.DISSENT));
        mixed.set(9, new Attendee("p-m-10", "m-10", false, Presence.IN_ROOM, Choice.ASSENT));
        assertThat(persons(alike(roll(31), null, mixed))).containsExactlyInAnyOrder("p-m-01", "p-m-02", "p-m-05", "p-m-10");
    }

    @Test
    void of_one_party_with_many_there_two_are_tried_and_one_of_another() {
        List<Attendee> many = Stream.of("m-01", "m-02").flatMap(party -> IntStream.rangeClosed(1, 3).mapToObj(number ->
                Attendee.voting(party + "/" + number, party, Choice.ASSENT))).toList();
        assertThat(persons(alike(roll(31), null, many))).containsExactly("m-01/1", "m-01/2", "m-02/1");
    }

    @Test
    void on_a_large_roll_a_party_that_is_divided_is_not_like_one_that_is_not() {
        List<Attendee> attendees = all(31, Choice.ASSENT);
        attendees.add(Attendee.voting("q-m-05", "m-05", Choice.DISSENT));
        assertThat(persons(alike(roll(31), null, attendees))).containsExactlyInAnyOrder("p-m-01", "p-m-02", "p-m-05", "q-m-05");
    }

    @Test
    void whoever_decides_ties_or_comes_for_two_is_like_nobody_else() {
        List<Attendee> attendees = all(31, Choice.ASSENT);
        assertThat(persons(alike(roll(31), "p-m-20", attendees))).containsExactlyInAnyOrder("p-m-01", "p-m-02", "p-m-20");
        attendees.set(29, Attendee.voting("p-m-31", "m-30", Choice.ASSENT));
        assertThat(persons(alike(roll(31), null, attendees))).containsExactlyInAnyOrder("p-m-01", "p-m-02", "p-m-31", "p-m-31");
    }

    @Test
    void whoever_is_not_on_the_roll_makes_no_difference() {
        assertThat(persons(alike(roll(3), null, List.of(there("m-01", Choice.ASSENT), there("stranger", Choice.ASSENT))))).containsExactly("p-m-01");
    }

    @Test
    void of_parties_that_are_there_alike_two_are_tried_and_two_of_those_that_are_not() {
        assertThat(alike(roll(31), null, all(10, Choice.ASSENT)).parties()).containsExactlyInAnyOrder("m-01", "m-02", "m-11", "m-12");
        assertThat(alike(roll(30), null, all(10, Choice.ASSENT)).parties()).hasSize(30);
    }

    @Test
    void GA_29_everything_about_a_seat_could_be_otherwise() {
        SeatFacts facts = new SeatFacts("dtu", DAY, true, 2, true, false, false);
        assertThat(Otherwise.of(new SeatAlternatives(), facts, LAW)).containsOnlyKeys("onRoll dtu true>false", "mandated dtu true>false",
                "spokeForAnother  false>true", "byProxy  false>true").containsEntry("byProxy  false>true", new SeatFacts("dtu", DAY, true, 2, true, false, true));
        List<List<Integer>> seated = new SeatAlternatives().of(facts, LAW).stream().filter(one -> one.key().equals("seated"))
                .map(one -> one.moves().stream().map(move -> move.apply().apply(facts).seated()).toList()).toList();
        assertThat(seated).containsExactly(List.of(1, 0), IntStream.rangeClosed(3, 20).boxed().toList());
    }
}
