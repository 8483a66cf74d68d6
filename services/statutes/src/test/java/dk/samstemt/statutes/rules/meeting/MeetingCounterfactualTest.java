package dk.samstemt.statutes.rules.meeting;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.Presence;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import dk.samstemt.statutes.ruling.FactChange;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everything that could be otherwise in the room, against trying every set of every person; and that order means nothing. */
class MeetingCounterfactualTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private final Random random = new Random(16042024);

    private Attendance randomAttendance() {
        List<Attendee> all = new ArrayList<>();
        for (String party : Cases.PROFILE.partyIds().subList(0, 4)) {
            int there = random.nextInt(3);
            for (int i = 0; i < there; i++) {
                Presence presence = Presence.values()[random.nextInt(8) == 0 ? 1 : random.nextInt(6) == 0 ? 2 : 0];
                Choice vote = random.nextInt(4) > 0 ? Choice.ASSENT : random.nextBoolean() ? Choice.DISSENT : random.nextBoolean() ? null : Choice.ABSTENTION;
                all.add(new Attendee(party + i, party, random.nextInt(5) > 0, presence, presence == Presence.ABSENT ? null : vote));
            }
        }
        return new Attendance(Meetings.DAY, Cases.PROFILE.partyIds().subList(0, 4), all, random.nextBoolean(), null);
    }

    /** The definition, without groups: every attendee and every party, each for itself. */
    private static List<Alternative<MeetingItemFacts>> everybody(MeetingItemFacts facts) {
        List<Alternative<MeetingItemFacts>> all = new ArrayList<>();
        Attendance now = facts.attendance();
        all.add(Alternative.choice("dulyConvened", List.of(Move.of("dulyConvened", "", facts.dulyConvened(), !facts.dulyConvened(), f -> f.withDulyConvened(!f.dulyConvened())))));
        all.addAll(MeetingChoices.item(facts, LAW));
        all.addAll(AttendanceAlternatives.of(facts, LAW));
        if (now.attendees().stream().anyMatch(one -> one.presence() == Presence.ONLINE)) {
            all.add(Alternative.choice("onlineAccepted", List.of(Move.of("onlineAccepted", "", now.onlineAccepted(), !now.onlineAccepted(), f -> f.with(f.attendance().withOnline(!now.onlineAccepted()))))));
        }
        now.attendees().forEach(one -> all.add(Alternative.choice(one.person(), Standing.of(one, now).others().stream().map(other -> Move.<MeetingItemFacts>of(
                Standing.of(one, now).fact(), one.party(), Standing.of(one, now), other, f -> f.with(f.attendance().with(f.attendance().attendees().stream()
                        .map(person -> person.equals(one) ? Standing.otherwise(one, other) : person).toList())))).toList())));
        for (String party : now.roll()) {
            List<Move<MeetingItemFacts>> moves = new ArrayList<>();
            moves.add(Move.of("onRoll", party, true, false, f -> f.with(f.attendance().withRoll(f.attendance().roll().stream().filter(id -> !id.equals(party)).toList()))));
            if (now.attendees().stream().noneMatch(one -> one.party().equals(party))) {
                Stream.of(Choice.values()).forEach(vote -> moves.add(Move.of("represented", party, null, vote, f -> f.with(f.attendance().with(
                        Stream.concat(f.attendance().attendees().stream(), Stream.of(Attendee.voting("somebody of " + party, party, vote))).toList())))));
            }
            all.add(Alternative.choice("roll/" + party, moves));
        }
        return all;
    }

    @Test
    void rulings_in_the_room_list_exactly_the_minimal_sets() {
        for (int i = 0; i < 60; i++) {
            MeetingItemFacts facts = Meetings.item(List.of(ItemSubject.OTHER, ItemSubject.AMENDMENT, ItemSubject.FEE).get(i % 3), randomAttendance());
            Ruling ruling = MeetingCourts.ITEM.rule(facts, LAW);
            Set<List<FactChange>> found = ruling.counterfactuals().stream().map(set -> set.changes()).collect(toSet());
            assertThat(found).as(facts.toString()).isEqualTo(minimal(facts, ruling.yes()));
            assertThat(ruling.counterfactuals()).doesNotHaveDuplicates();
        }
    }

    private static boolean yes(MeetingItemFacts facts) {
        return MeetingCourts.ITEM.answer(facts, LAW);
    }

    private static Set<List<FactChange>> minimal(MeetingItemFacts facts, boolean answer) {
        List<Alternative<MeetingItemFacts>> all = everybody(facts);
        Set<List<FactChange>> sets = new HashSet<>();
        Set<FactChange> alone = new HashSet<>();
        all.forEach(one -> one.moves().stream().filter(move -> yes(move.apply().apply(facts)) != answer).forEach(move -> alone.add(move.change())));
        alone.forEach(change -> sets.add(List.of(change)));
        for (int i = 0; i < all.size(); i++) {
            for (Move<MeetingItemFacts> one : all.get(i).moves()) {
                MeetingItemFacts first = one.apply().apply(facts);
                all.subList(i + 1, all.size()).stream().flatMap(alternative -> alternative.moves().stream())
                        .filter(two -> !alone.contains(one.change()) && !alone.contains(two.change()) && yes(two.apply().apply(first)) != answer)
                        .forEach(two -> sets.add(Stream.of(one.change(), two.change()).sorted().toList()));
            }
        }
        return sets;
    }

    @Test
    @Tag("slow")
    void the_order_of_facts_means_nothing() {
        for (int i = 0; i < 40; i++) {
            MeetingItemFacts facts = Meetings.item(ItemSubject.AMENDMENT, randomAttendance());
            Ruling ruling = MeetingCourts.ITEM.rule(facts, LAW);
            List<Attendee> attendees = new ArrayList<>(facts.attendance().attendees());
            List<String> roll = new ArrayList<>(facts.attendance().roll());
            Collections.shuffle(attendees, random);
            Collections.shuffle(roll, random);
            Ruling shuffled = MeetingCourts.ITEM.rule(facts.with(facts.attendance().with(attendees).withRoll(roll)), LAW);
            assertThat(shuffled.questions()).isEqualTo(ruling.questions());
            assertThat(shuffled.counterfactuals()).isEqualTo(ruling.counterfactuals());
            assertThat(shuffled.interpretations()).isEqualTo(ruling.interpretations());
        }
    }

    @Test
    void twenty_seven_representatives_are_ruled_on_within_bounds_and_in_words() {
        Attendee[] all = Cases.PROFILE.partyIds().stream().flatMap(party -> IntStream.rangeClosed(1, 3).mapToObj(n ->
                Meetings.votes(party, n, n == 3 && party.startsWith("k") ? Choice.DISSENT : Choice.ASSENT))).toArray(Attendee[]::new);
        Ruling ruling = MeetingCourts.ITEM.rule(Meetings.item(ItemSubject.AMENDMENT, Meetings.attended(all)), LAW);
        assertThat(ruling.counterfactualsWithin()).isEqualTo(2);
        assertThat(ruling.counterfactuals()).isEmpty();
        for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
            assertThatCode(() -> Explainer.explain(ruling, Cases.PROFILE, locale)).doesNotThrowAnyException();
        }
    }

    @Test
    void one_against_in_the_room_is_told_by_party() {
        Ruling ruling = MeetingCourts.ITEM.rule(Meetings.item(ItemSubject.OTHER, Meetings.attended(Meetings.votes("dtu", 1, Choice.ASSENT),
                Meetings.votes("dtu", 2, Choice.DISSENT))), LAW);
        assertThat(Explainer.explain(ruling, Cases.PROFILE, Locale.ENGLISH).whatWouldHaveChanged()).contains(
                "The outcome would have been different if one who voted against from Technical University of Denmark had not been present, had abstained or had voted for.");
    }
}
