package dk.samstemt.statutes.rules.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Meetings;
import dk.samstemt.statutes.Statutes;
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
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingRulesTest {

    private static final MeetingLaw LAW = Cases.STATUTES.meeting();

    private static Ruling decided(ItemSubject subject, Attendee... otherwise) {
        return LAW.decision(Meetings.item(subject, Meetings.attended(otherwise)));
    }

    private static SeatFacts seat(int seated, boolean mandated, boolean another, boolean proxy) {
        return new SeatFacts("kkr-sjaelland", Meetings.DAY, true, seated, mandated, another, proxy);
    }

    private static Statutes reading(String chosen, String other) {
        String text = new String(ProfileWriter.canonical(Cases.PROFILE), StandardCharsets.UTF_8)
                .replace("\"reading\":\"" + chosen + "\"", "\"reading\":\"" + other + "\"");
        return Statutes.of(ProfileReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_questions_of_a_meeting_are_all_there_to_be_asked() {
        assertThat(MeetingCourts.all()).extracting(Court::kind).containsExactly(RulingKind.REPRESENTATIVE_SEATED,
                RulingKind.ITEM_ACCEPTED_AT_MEETING, RulingKind.MEETING_ITEM_ADOPTED);
    }

    @Test
    void MEM_6_the_third_representative_is_seated_and_the_fourth_is_not() {
        assertThat(LAW.seated(seat(2, true, false, false)).yes()).isTrue();
        Ruling fourth = LAW.seated(seat(3, true, false, false));
        assertThat(fourth.refusedBy()).containsExactly("MEM-6");
        assertThat(fourth.points("MEM-6", "NO_SEAT_LEFT").get(0).values()).containsEntry("seated", 3L).containsEntry("most", 3L);
        assertThat(fourth.counterfactuals()).hasSize(1);
        assertThat(fourth.counterfactuals().get(0).changes().get(0).to()).isEqualTo("2");
    }

    @Test
    void MEM_6_nothing_is_decided_with_a_fourth_representative_in_the_room() {
        Attendee[] four = Stream.of(1, 2, 3, 4).map(n -> Meetings.votes("kkr-sjaelland", n, Choice.ASSENT)).toArray(Attendee[]::new);
        assertThat(decided(ItemSubject.OTHER, four).refusedBy()).containsExactly("MEM-6");
        assertThat(decided(ItemSubject.OTHER, four[0], four[1], four[2]).yes()).isTrue();
        four[3] = Attendee.left("kkr-sjaelland-4", "kkr-sjaelland");
        assertThat(decided(ItemSubject.OTHER, four).yes()).isTrue();
    }

    @Test
    void GA_29_who_takes_part_has_a_mandate_for_one_party_and_no_proxy() {
        assertThat(LAW.seated(seat(0, false, false, false)).refusedBy()).containsExactly("GA-29");
        assertThat(LAW.seated(seat(0, true, true, false)).points("GA-29", "TWO_PARTIES")).hasSize(1);
        assertThat(LAW.seated(seat(0, true, false, true)).points("GA-29", "BY_PROXY")).hasSize(1);
        assertThat(LAW.seated(seat(0, true, false, true)).interpretations().get(0)).isEqualTo(new Reliance("A-29", "NONE", true,
                List.of(new dk.samstemt.statutes.ruling.OtherReading("ALLOWED", true))));
        Statutes lenient = reading("NONE", "ALLOWED");
        assertThat(lenient.meeting().seated(seat(0, true, true, true)).yes()).isTrue();
        assertThat(lenient.meeting().seated(seat(0, false, true, true)).yes()).isFalse();
        SeatFacts off = new SeatFacts("ruc", Meetings.DAY, false, 0, true, false, false);
        assertThat(LAW.seated(off).refusedBy()).containsExactly("GA-17");
    }

    @Test
    void GA_29_one_person_for_two_parties_stops_the_decision() {
        Attendee both = Attendee.voting("ku-1", "dtu", Choice.ASSENT);
        Ruling ruling = decided(ItemSubject.OTHER, both);
        assertThat(ruling.refusedBy()).containsExactly("GA-29");
        assertThat(ruling.points("GA-29", "FOR_TWO").get(0).values()).isEqualTo(Map.of("parties", List.of("dtu", "ku")));
        assertThat(reading("NONE", "ALLOWED").meeting().decision(Meetings.item(ItemSubject.OTHER, Meetings.attended(both))).yes()).isTrue();
    }

    @Test
    void GA_29_who_takes_part_from_elsewhere_counts_only_where_that_is_accepted() {
        Attendance away = Meetings.attended(new Attendee("ku-1", "ku", true, Presence.ONLINE, Choice.ASSENT));
        Ruling refused = LAW.decision(Meetings.item(ItemSubject.OTHER, away));
        assertThat(refused.refusedBy()).containsExactly("GA-23");
        assertThat(refused.points("GA-29", "ONLINE_NOT_COUNTED").get(0).values()).containsEntry("count", 1L);
        assertThat(refused.counterfactuals().stream().flatMap(set -> set.changes().stream()).map(change -> change.fact())).contains("onlineAccepted", "elsewhere");
        Ruling accepted = LAW.decision(Meetings.item(ItemSubject.OTHER, away.withOnline(true)));
        assertThat(accepted.yes()).isTrue();
        assertThat(accepted.points("GA-29", "ONLINE_ACCEPTED")).hasSize(1);
    }

    @Test
    void somebody_listed_twice_for_one_party_is_no_fact() {
        Attendee one = Meetings.votes("ku", 1, Choice.ASSENT);
        assertThatThrownBy(() -> Meetings.attended(one, one)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("twice");
    }

    @Test
    void GA_8_a_party_without_anybody_keeps_the_assembly_from_being_quorate() {
        Ruling ruling = LAW.decision(Meetings.item(ItemSubject.OTHER, Meetings.without("ruc")));
        assertThat(ruling.refusedBy()).containsExactly("GA-8", "GA-23");
        assertThat(ruling.points("GA-8", "NO_PRESENCE_OF_EACH").get(0).values()).isEqualTo(Map.of("missing", List.of("ruc")));
        assertThat(ruling.counterfactuals()).extracting(set -> set.changes().get(0).fact()).containsOnly("represented", "onRoll");
    }

    @Test
    void GA_8_a_party_that_comes_later_makes_it_quorate() {
        Attendee later = new Attendee("ruc-1", "ruc", false, Presence.IN_ROOM, Choice.ASSENT);
        assertThat(decided(ItemSubject.OTHER, later).yes()).isTrue();
    }

    @Test
    void GA_23_once_the_last_representative_of_a_party_has_left_nothing_more_is_decided() {
        Ruling ruling = decided(ItemSubject.OTHER, Attendee.left("ruc-1", "ruc"), Attendee.left("ruc-2", "ruc"));
        assertThat(ruling.refusedBy()).containsExactly("GA-23");
        assertThat(ruling.points("GA-23", "QUORUM_LOST")).hasSize(1);
        assertThat(ruling.interpretations()).filteredOn(used -> used.id().equals("A-28")).singleElement().satisfies(used -> {
            assertThat(used.decides()).isTrue();
            assertThat(used.others().get(0).answer()).isTrue();
        });
        assertThat(decided(ItemSubject.OTHER, Attendee.left("ruc-1", "ruc"), Meetings.votes("ruc", 2, Choice.ASSENT)).yes()).isTrue();
        Statutes opening = reading("STOP", "OPENING_COUNTS");
        assertThat(opening.meeting().decision(Meetings.item(ItemSubject.OTHER, Meetings.attended(Attendee.left("ruc-1", "ruc")))).yes()).isTrue();
    }

    @Test
    void GA_9_nobody_against_and_one_for_is_agreement_and_who_abstains_does_not_stand_in_the_way() {
        Attendee[] silent = Cases.PROFILE.partyIds().stream().map(party -> Meetings.votes(party, 1, null)).toArray(Attendee[]::new);
        assertThat(decided(ItemSubject.OTHER, silent).refusedBy()).containsExactly("GA-9");
        silent[4] = Meetings.votes("koebenhavns-kommune", 1, Choice.ASSENT);
        assertThat(decided(ItemSubject.OTHER, silent).yes()).isTrue();
        silent[5] = Meetings.votes("ku", 1, Choice.ABSTENTION);
        Ruling ruling = decided(ItemSubject.OTHER, silent);
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.interpretations()).filteredOn(used -> used.id().equals("A-14")).singleElement()
                .satisfies(used -> assertThat(used.decides()).isTrue());
        assertThat(reading("NOBODY_AGAINST", "EVERY_PERSON_FOR").meeting().decision(Meetings.item(ItemSubject.OTHER, Meetings.attended(silent))).refusedBy())
                .containsExactly("GA-9");
        silent[6] = Meetings.votes("dtu", 1, Choice.DISSENT);
        assertThat(decided(ItemSubject.OTHER, silent).refusedBy()).containsExactly("GA-9");
    }

    @Test
    void GA_9_a_fee_needs_somebody_for_from_each_party_besides() {
        Ruling ruling = decided(ItemSubject.FEE, Meetings.votes("cbs", 1, Choice.ABSTENTION));
        assertThat(ruling.refusedBy()).containsExactly("GA-9");
        assertThat(ruling.points("GA-9", "NO_FOR_FROM_EACH").get(0).values()).containsEntry("missing", List.of("cbs"));
        assertThat(decided(ItemSubject.FEE, Meetings.votes("cbs", 1, Choice.ABSTENTION), Meetings.votes("cbs", 2, Choice.ASSENT)).yes()).isTrue();
    }

    @Test
    void GA_24_one_against_is_no_agreement_also_when_two_of_the_same_party_are_for() {
        Ruling ruling = decided(ItemSubject.OTHER, Meetings.votes("dtu", 1, Choice.ASSENT), Meetings.votes("dtu", 2, Choice.ASSENT), Meetings.votes("dtu", 3, Choice.DISSENT));
        assertThat(ruling.refusedBy()).containsExactly("GA-9", "GA-24");
        assertThat(ruling.points("GA-24", "SPLIT").get(0).values()).isEqualTo(Map.of("party", "dtu", "for", 2L, "against", 1L));
        assertThat(ruling.points("GA-24", "COUNTED_BY_PERSON").get(0).values()).containsEntry("count", 11L);
        assertThat(ruling.counterfactuals()).extracting(set -> set.changes().get(0).fact()).contains("votedAgainst");
        assertThat(decided(ItemSubject.OTHER, Meetings.votes("dtu", 1, Choice.DISSENT)).refusedBy()).containsExactly("GA-9");
    }

    @Test
    void AM_1_in_the_room_needs_one_for_from_each_party_and_nobody_present_against() {
        assertThat(decided(ItemSubject.AMENDMENT).yes()).isTrue();
        assertThat(decided(ItemSubject.AMENDMENT, Meetings.votes("kkr-hovedstaden", 1, Choice.ABSTENTION)).refusedBy()).containsExactly("AM-1");
        assertThat(decided(ItemSubject.AMENDMENT, Meetings.votes("kkr-hovedstaden", 1, Choice.ABSTENTION),
                Meetings.votes("kkr-hovedstaden", 2, Choice.ASSENT)).yes()).isTrue();
        assertThat(decided(ItemSubject.AMENDMENT, Meetings.votes("ku", 1, Choice.ASSENT), Meetings.votes("ku", 2, Choice.DISSENT)).refusedBy())
                .containsExactly("GA-9", "GA-24", "AM-1");
        MeetingItemFacts unlawful = Meetings.item(ItemSubject.AMENDMENT, Meetings.attended()).withDulyConvened(false);
        assertThat(LAW.decision(unlawful).refusedBy()).containsExactly("GA-13", "AM-1");
        assertThat(LAW.decision(unlawful).points("AM-1", "AMENDMENT_NOT_CONVENED")).hasSize(1);
    }

    @Test
    void GA_5_only_what_is_on_the_agenda_is_decided() {
        MeetingItemFacts item = Meetings.item(ItemSubject.OTHER, Meetings.attended());
        assertThat(LAW.decision(item.withAgenda(AgendaPlace.NOT_ON_AGENDA)).refusedBy()).containsExactly("GA-5");
        assertThat(LAW.decision(item.withAgenda(AgendaPlace.ACCEPTED_AT_MEETING)).interpretations()).extracting(Reliance::id).contains("A-37");
        assertThat(LAW.decision(item).interpretations()).extracting(Reliance::id).doesNotContain("A-37");
    }

    @Test
    void GA_5_under_any_other_business_all_agree_to_found_a_fund_and_must_first_accept_it_as_an_item() {
        Ruling fund = LAW.decision(Meetings.item(ItemSubject.ANY_OTHER_BUSINESS, Meetings.attended()));
        assertThat(fund.refusedBy()).containsExactly("GA-21");
        assertThat(LAW.itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended())).yes()).isTrue();
        MeetingItemFacts item = Meetings.item(ItemSubject.OTHER, Meetings.attended()).withAgenda(AgendaPlace.ACCEPTED_AT_MEETING);
        assertThat(LAW.decision(item).yes()).isTrue();
    }

    @Test
    void GA_5_a_new_item_is_refused_by_one_against_in_writing_and_under_the_opposite_reading() {
        Attendance one = Meetings.attended(Meetings.votes("ku", 1, Choice.ASSENT), Meetings.votes("ku", 2, Choice.DISSENT));
        Ruling refused = LAW.itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, one));
        assertThat(refused.refusedBy()).containsExactly("GA-5");
        assertThat(refused.points("GA-5", "NO_AGREEMENT_OF_PRESENT").get(0).values()).containsEntry("for", 9L).containsEntry("against", 1L);
        Ruling written = LAW.itemAccepted(Meetings.newItem(AssemblyForm.WRITTEN, Meetings.attended()));
        assertThat(written.points("GA-5", "NOTHING_ADDED_IN_WRITING")).hasSize(1);
        Ruling opposite = reading("PHYSICAL_ONLY", "OPPOSITE").meeting().itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.attended()));
        assertThat(opposite.points("GA-5", "NOTHING_ADDED")).hasSize(1);
        MeetingItemFacts item = Meetings.item(ItemSubject.OTHER, Meetings.attended());
        Ruling accepted = reading("PHYSICAL_ONLY", "OPPOSITE").meeting().decision(item.withAgenda(AgendaPlace.ACCEPTED_AT_MEETING));
        assertThat(accepted.refusedBy()).containsExactly("GA-5");
        assertThat(accepted.points("GA-5", "NOT_ON_AGENDA")).hasSize(1);
        assertThat(reading("PHYSICAL_ONLY", "OPPOSITE").meeting().decision(item).yes()).isTrue();
        assertThat(LAW.itemAccepted(Meetings.newItem(AssemblyForm.PHYSICAL, Meetings.without("dtu"))).refusedBy()).containsExactly("GA-8", "GA-23");
    }

    @Test
    void GA_21_and_GA_13_hold_in_the_room_too() {
        MeetingItemFacts item = Meetings.item(ItemSubject.OTHER, Meetings.attended());
        assertThat(LAW.decision(item.withKind(ItemKind.PRESENTATION)).refusedBy()).containsExactly("GA-21");
        assertThat(LAW.decision(item.withDulyConvened(false)).refusedBy()).containsExactly("GA-13");
    }

    @Test
    void GA_17_who_comes_for_a_party_that_is_not_on_the_roll_is_not_counted() {
        Attendance all = Meetings.attended(Meetings.votes("ruc", 1, Choice.DISSENT));
        Ruling ruling = LAW.decision(Meetings.item(ItemSubject.OTHER, all.withRoll(all.roll().subList(0, 8))));
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.points("GA-17", "NOT_COUNTED").get(0).values()).isEqualTo(Map.of("party", "ruc"));
        assertThat(LAW.decision(Meetings.item(ItemSubject.OTHER, all.withRoll(List.of()))).refusedBy()).contains("MEM-8");
    }
}
