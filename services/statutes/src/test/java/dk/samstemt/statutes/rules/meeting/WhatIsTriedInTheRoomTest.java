package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.meeting.AgendaPlace;
import dk.samstemt.statutes.facts.meeting.Attendance;
import dk.samstemt.statutes.facts.meeting.Attendee;
import dk.samstemt.statutes.facts.meeting.MeetingItemFacts;
import dk.samstemt.statutes.facts.meeting.Presence;
import dk.samstemt.statutes.facts.meeting.SeatFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is tried instead at a meeting is other than what was, and each rule says in its own word what it found. */
class WhatIsTriedInTheRoomTest {

    private static final MeetingLaw LAW = Cases.STATUTES.meeting();

    private static List<String> keys(Attendance attendance) {
        return new MeetingAlternatives<MeetingItemFacts>((facts, law) -> List.of()).of(Meetings.item(ItemSubject.OTHER, attendance), Law.of(Cases.PROFILE)).stream()
                .map(Alternative::key).toList();
    }

    private static List<String> instead(Alternative<?> alternative) {
        return alternative.moves().stream().map(move -> move.change().to()).toList();
    }

    @Test
    void GA_29_taking_part_from_elsewhere_is_accepted_or_not_only_where_somebody_does() {
        Attendee away = new Attendee("ku-1", "ku", true, Presence.ONLINE, Choice.ASSENT);
        assertThat(keys(Meetings.attended())).doesNotContain("onlineAccepted");
        assertThat(keys(Meetings.attended(away))).contains("onlineAccepted");
        assertThat(keys(Meetings.attended().with(List.of(away)))).contains("onlineAccepted");
    }

    @Test
    void every_other_kind_and_place_of_an_item_is_tried_and_every_other_part_in_its_decision() {
        MeetingItemFacts item = Meetings.item(ItemSubject.OTHER, Meetings.attended());
        assertThat(MeetingChoices.item(item, Law.of(Cases.PROFILE)).subList(0, 2)).extracting(WhatIsTriedInTheRoomTest::instead).containsExactly(
                Stream.of(ItemKind.values()).filter(kind -> kind != ItemKind.DECISION).map(Enum::name).toList(),
                Stream.of(AgendaPlace.values()).filter(place -> place != AgendaPlace.IN_NOTICE).map(Enum::name).toList());
        assertThat(Standing.VOTED_FOR.others()).doesNotContain("ASSENT").contains("DISSENT", "ABSTENTION", "ABSENT");
        assertThat(Standing.LEFT.others()).containsExactly(Stream.of(Choice.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void GA_13_GA_17_GA_21_and_GA_5_each_says_what_it_found() {
        MeetingItemFacts item = Meetings.item(ItemSubject.OTHER, Meetings.attended());
        Ruling decided = LAW.decision(item);
        assertThat(decided.points("GA-13", "CONVENED")).hasSize(1);
        assertThat(decided.points("GA-21", "DECIDED")).hasSize(1);
        assertThat(LAW.decision(item.withDulyConvened(false)).points("GA-13", "NOT_CONVENED")).hasSize(1);
        assertThat(LAW.decision(item.withKind(ItemKind.PRESENTATION)).points("GA-21", "NOT_DECIDED")).hasSize(1);
        assertThat(LAW.itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended())).points("GA-5", "ACCEPTED")).hasSize(1);
        assertThat(LAW.itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended(Meetings.votes("ku", 1, Choice.DISSENT)))).points("GA-5", "NOT_ACCEPTED")).hasSize(1);
        assertThat(LAW.seated(seat(true, true)).points("GA-17", "ON_ROLL")).hasSize(1);
        assertThat(LAW.seated(seat(false, true)).points("GA-17", "NOT_ON_ROLL")).hasSize(1);
        assertThat(LAW.seated(seat(true, false)).points("GA-29", "NO_MANDATE")).hasSize(1);
    }

    private static SeatFacts seat(boolean onRoll, boolean mandated) {
        return new SeatFacts("ku", Meetings.DAY, onRoll, 0, mandated, false, false);
    }

    @Test
    void AM_1_and_DI_1_are_asked_in_the_room_each_by_its_own_id() {
        assertThat(AmendmentIsAgreedInTheRoom.amendment().id()).isEqualTo("AM-1");
        assertThat(AmendmentIsAgreedInTheRoom.dissolution().id()).isEqualTo("DI-1");
    }
}
