package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.EarlierRulingsView;
import dk.samstemt.statutes.facts.members.ActFacts;
import dk.samstemt.statutes.facts.members.AdmissionFacts;
import dk.samstemt.statutes.facts.members.ApplicantFacts;
import dk.samstemt.statutes.facts.members.Body;
import dk.samstemt.statutes.facts.members.MemberAct;
import dk.samstemt.statutes.facts.members.MembershipEnd;
import dk.samstemt.statutes.facts.members.RollEntry;
import dk.samstemt.statutes.facts.members.SeatFacts;
import dk.samstemt.statutes.facts.members.SeatingFacts;
import dk.samstemt.statutes.money.JoiningFee;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Eligibility, admission, representation, seats. */
class MembersTest {

    private static final MemberLaw MEMBERS = Cases.STATUTES.members();
    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final LocalDate DAY = LocalDate.parse("2024-05-20");

    private static Ruling said(Ruling ruling) {
        Said.of(ruling);
        return ruling;
    }

    private static Ruling applies(String applicant, String memberClass, String area) {
        return said(MEMBERS.mayBecomeMember(new ApplicantFacts(applicant, memberClass, area)));
    }

    @Test
    void MEM_1_the_kinds_the_statutes_name_can_join_and_nobody_else() {
        assertThat(applies("region-sjaelland", "region", null).yes()).isTrue();
        assertThat(applies("itu", "knowledge-institution", null).yes()).isTrue();
        assertThat(applies("roskilde", "municipality", "region-sjaelland").yes()).isTrue();
        Ruling company = applies("a-company", "company", null);
        assertThat(company.refusedBy()).containsExactly("MEM-1");
        assertThat(company.points("MEM-1", "NO_SUCH_MEMBERS").get(0).values()).containsEntry("memberClass", "company");
        assertThat(Said.changes(company)).containsExactly("memberClass=knowledge-institution", "area=region-hovedstaden+memberClass=municipality",
                "area=region-sjaelland+memberClass=municipality");
    }

    @Test
    void MEM_1_only_the_two_regions_and_only_municipalities_that_lie_in_them() {
        Ruling south = applies("region-syddanmark", "region", null);
        assertThat(south.points("MEM-1", "NOT_AMONG_THOSE_NAMED").get(0).values()).containsEntry("named", List.of("region-hovedstaden", "region-sjaelland"));
        Ruling odense = applies("odense", "municipality", "region-syddanmark");
        assertThat(odense.points("MEM-1", "OUTSIDE")).hasSize(1);
        assertThat(Said.changes(odense)).contains("area=region-sjaelland", "memberClass=knowledge-institution");
        assertThat(Said.of(odense)).contains("ansøgeren havde ligget i Region Sjælland");
        assertThat(applies("odense", "municipality", null).yes()).isFalse();
        assertThat(applies("kkr-fyn", "contact-council", null).yes()).isFalse();
    }

    @Test
    void MEM_1_a_profile_that_does_not_say_who_can_join_is_a_named_failure() {
        assertThatThrownBy(() -> ApplicantIsEligible.kinds(Law.of(EarlierRulingsView.statutes().profile())))
                .hasMessageContaining("does not say who can become a member");
    }

    private static AdmissionFacts admission(String applicant, String memberClass, String area) {
        return new AdmissionFacts(new ApplicantFacts(applicant, memberClass, area), Body.ASSEMBLY, true, "decision-7", DAY, DAY);
    }

    @Test
    void MEM_9_a_new_institution_counts_from_the_decision_and_has_no_seat_until_the_statutes_are_amended() {
        Ruling ruling = said(MEMBERS.admitted(admission("itu", "knowledge-institution", null)));
        assertThat(ruling.yes()).isTrue();
        assertThat(ruling.points("MEM-9", "COUNTS_WITHOUT_SEAT").get(0).values()).isEqualTo(Map.of("applicant", "itu", "decidedOn", "2024-05-20"));
        assertThat(ruling.interpretations()).singleElement().satisfies(reliance -> assertThat(reliance.decides()).isTrue());
    }

    @Test
    void MEM_9_a_new_municipality_is_spoken_for_and_a_party_that_returns_has_its_seat() {
        Ruling faxe = said(MEMBERS.admitted(admission("faxe", "municipality", "region-sjaelland")));
        assertThat(faxe.points("MEM-9", "REPRESENTED")).hasSize(1);
        assertThat(faxe.points("MEM-1", "ELIGIBLE_REPRESENTED")).hasSize(1);
        Ruling back = said(MEMBERS.admitted(admission("ruc", "knowledge-institution", null)));
        assertThat(back.points("MEM-9", "COUNTS_WITHOUT_SEAT")).isEmpty();
        assertThat(back.points("MEM-9", "REPRESENTED")).isEmpty();
        assertThat(back.points("MEM-1", "NAMED_ALREADY")).hasSize(1);
    }

    @Test
    void MEM_1_who_is_on_the_list_already_is_told_and_copenhagen_speaks_for_itself() {
        Ruling city = said(MEMBERS.admitted(admission("koebenhavns-kommune", "municipality", "region-hovedstaden")));
        assertThat(city.points("MEM-1", "ELIGIBLE")).hasSize(1);
        assertThat(city.points("MEM-1", "NAMED_ALREADY")).hasSize(1);
        assertThat(city.points("MEM-9", "REPRESENTED")).isEmpty();
        assertThat(applies("albertslund", "municipality", "region-hovedstaden").points("MEM-1", "NAMED_ALREADY")).hasSize(1);
        assertThat(applies("itu", "knowledge-institution", null).points("MEM-1", "NAMED_ALREADY")).isEmpty();
        assertThat(applies("albertslund", "municipality", "fyn").points("MEM-1", "NAMED_ALREADY")).as("refused anyway").isEmpty();
    }

    @Test
    void MEM_9_without_a_recorded_decision_of_the_right_body_nobody_is_admitted() {
        AdmissionFacts itu = admission("itu", "knowledge-institution", null);
        Ruling board = said(MEMBERS.admitted(itu.by(Body.BOARD)));
        assertThat(board.points("MEM-9", "ANOTHER_BODY").get(0).values()).containsEntry("body", "ASSEMBLY").containsEntry("decidedBy", "BOARD");
        assertThat(Said.changes(board)).containsExactly("admittedBy=ASSEMBLY");
        assertThat(said(MEMBERS.admitted(itu.withAdmitted(false))).points("MEM-9", "DECLINED")).hasSize(1);
        Ruling tomorrow = said(MEMBERS.admitted(itu.on(DAY.plusDays(1))));
        assertThat(tomorrow.points("MEM-9", "DECIDED_LATER")).hasSize(1);
        assertThat(Said.changes(tomorrow)).containsExactly("decidedOn=2024-05-20");
        assertThat(none(itu, null, "d", DAY)).isEqualTo("NO_DECISION");
        assertThat(none(itu, Body.ASSEMBLY, null, DAY)).isEqualTo("NO_DECISION");
        assertThat(none(itu, Body.ASSEMBLY, " ", DAY)).isEqualTo("NO_DECISION");
        assertThat(none(itu, Body.ASSEMBLY, "d", null)).isEqualTo("NO_DECISION");
        assertThat(said(MEMBERS.admitted(admission("a", "company", null))).refusedBy()).containsExactly("MEM-1");
        assertThat(AdmissionIsDecided.admits(LAW.reading("A-17", "BOARD"))).isEqualTo(Body.BOARD);
    }

    private static String none(AdmissionFacts facts, Body by, String decision, LocalDate on) {
        Ruling ruling = said(MEMBERS.admitted(new AdmissionFacts(facts.applicant(), by, true, decision, on, DAY)));
        assertThat(ruling.refusedBy()).containsExactly("MEM-9");
        return ruling.questions().get(1).points().get(0).code();
    }

    @Test
    void MEM_2_949_200_kroner_on_29_february_2024_are_307_of_366_days() {
        JoiningFee fee = MEMBERS.joiningFee(94_920_000L, LocalDate.parse("2024-02-29"));
        assertThat(fee).isEqualTo(new JoiningFee(79_618_689L, 307, 366, LocalDate.parse("2024-02-29")));
        assertThat(MEMBERS.joiningFee(94_920_000L, LocalDate.parse("2023-01-01")).ore()).isEqualTo(94_920_000L);
        assertThat(MEMBERS.joiningFee(94_920_000L, LocalDate.parse("2024-01-01")).days()).isEqualTo(366);
        assertThat(MEMBERS.joiningFee(36_500L, LocalDate.parse("2023-12-31"))).isEqualTo(new JoiningFee(100, 1, 365, LocalDate.parse("2023-12-31")));
        assertThat(MEMBERS.joiningFee(0, DAY).ore()).isZero();
        assertThatThrownBy(() -> MEMBERS.joiningFee(-1, DAY)).hasMessageContaining("below zero");
    }

    @Test
    void MEM_2_half_an_ore_is_rounded_up_and_who_joins_later_never_pays_more() {
        assertThat(MEMBERS.joiningFee(183, LocalDate.parse("2024-12-31")).ore()).isEqualTo(1);
        assertThat(MEMBERS.joiningFee(182, LocalDate.parse("2024-12-31")).ore()).isZero();
        for (int year : new int[] {2023, 2024, 2100}) {
            long before = Long.MAX_VALUE;
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                long ore = MEMBERS.joiningFee(94_920_001L, day).ore();
                assertThat(ore).as(day.toString()).isLessThanOrEqualTo(before).isPositive();
                before = ore;
            }
        }
        assertThat(MEMBERS.joiningFee(Long.MAX_VALUE, LocalDate.parse("2024-01-01")).ore()).isEqualTo(Long.MAX_VALUE);
    }

    private static Ruling acts(String member, MemberAct act, String actor) {
        return said(MEMBERS.mayActFor(new ActFacts(member, act, actor)));
    }

    @Test
    void MEM_3_a_municipality_is_convened_by_way_of_its_council_and_withdraws_itself() {
        for (MemberAct act : MemberAct.values()) {
            assertThat(acts("faxe", act, act.represented() ? "kkr-sjaelland" : "faxe").yes()).as(act.name()).isTrue();
            assertThat(acts("faxe", act, act.represented() ? "faxe" : "kkr-sjaelland").yes()).as(act.name()).isFalse();
            assertThat(acts("koebenhavns-kommune", act, "koebenhavns-kommune").yes()).as(act.name()).isTrue();
            assertThat(acts("malmoe", act, "malmoe").points("MEM-3", "NO_MEMBER")).hasSize(1);
        }
        Ruling direct = acts("faxe", MemberAct.CONVENED, "faxe");
        assertThat(Said.changes(direct)).containsExactly("actor=kkr-sjaelland");
        assertThat(direct.points("MEM-3", "BY_REPRESENTATIVE").get(0).values()).containsEntry("right", "kkr-sjaelland");
        assertThat(acts("faxe", MemberAct.WITHDRAWS, "faxe").points("MEM-3", "BY_ITSELF")).hasSize(1);
        assertThat(acts("ku", MemberAct.CONVENED, "ku").points("MEM-3", "BY_ITSELF")).hasSize(1);
    }

    @Test
    void MEM_3_a_municipality_may_call_for_an_assembly_and_by_the_other_reading_of_A_21_only_a_party() {
        Ruling call = acts("faxe", MemberAct.CALLS_FOR_ASSEMBLY, "faxe");
        assertThat(call.interpretations()).singleElement().satisfies(reliance -> {
            assertThat(reliance.id()).isEqualTo("A-21");
            assertThat(reliance.decides()).isTrue();
        });
        assertThat(acts("ku", MemberAct.CALLS_FOR_ASSEMBLY, "ku").interpretations()).isEmpty();
        assertThat(acts("faxe", MemberAct.CONVENED, "faxe").interpretations()).isEmpty();
        assertThat(MemberCourts.ACT.answer(new ActFacts("ku", MemberAct.CALLS_FOR_ASSEMBLY, "ku"), LAW.reading("A-21", "PARTIES_ONLY"))).isTrue();
    }

    @Test
    void MEM_8_the_roll_names_for_each_council_the_municipalities_it_speaks_for() {
        assertThat(MEMBERS.roll()).extracting(RollEntry::party).isEqualTo(Cases.PROFILE.partyIds());
        assertThat(MEMBERS.roll().get(2).speaksFor()).hasSize(28);
        assertThat(MEMBERS.roll().get(3).speaksFor()).hasSize(17);
        assertThat(MEMBERS.roll().get(4).speaksFor()).isEmpty();
        assertThat(MEMBERS.representative("faxe")).contains("kkr-sjaelland");
        assertThat(MEMBERS.representative("dtu")).contains("dtu");
        assertThat(MEMBERS.representative("malmoe")).isEmpty();
    }

    private static Ruling seated(String party, String... persons) {
        return said(MEMBERS.seated(new SeatingFacts(party, List.of(persons), DAY)));
    }

    @Test
    void MEM_6_three_are_seated_and_the_fourth_is_not() {
        assertThat(seated("kkr-sjaelland").yes()).isTrue();
        assertThat(seated("kkr-sjaelland", "p-1", "p-2", "p-3").yes()).isTrue();
        assertThat(seated("kkr-sjaelland", "p-1", "p-2", "p-3", "p-1").yes()).isTrue();
        Ruling four = seated("kkr-sjaelland", "p-1", "p-2", "p-3", "p-4");
        assertThat(four.refusedBy()).containsExactly("MEM-6");
        assertThat(four.points("MEM-6", "SEATED").get(0).values()).isEqualTo(Map.of("party", "kkr-sjaelland", "count", 3L, "most", 3L));
        assertThat(four.points("MEM-6", "NOT_SEATED").get(0).values()).containsEntry("persons", List.of("p-4"));
        assertThat(Said.changes(four)).containsExactly("present p-1=false", "present p-2=false", "present p-3=false", "present p-4=false");
        assertThat(Said.changes(seated("ku", "p-1", "p-2", "p-3", "p-4", "p-5"))).hasSize(10).contains("present p-1=false+present p-5=false");
        assertThat(seated("faxe", "p-1").points("MEM-6", "NOT_A_PARTY")).hasSize(1);
    }

    private static SeatFacts seat(String day) {
        return new SeatFacts("kkr-sjaelland", LocalDate.parse("2024-06-30"), LocalDate.parse("2024-12-31"), LocalDate.parse(day));
    }

    @Test
    void MEM_12_the_seat_ends_with_the_last_day_of_membership() {
        assertThat(said(MEMBERS.seatHeld(seat("2024-12-31"))).yes()).isTrue();
        Ruling ended = said(MEMBERS.seatHeld(seat("2025-01-01")));
        assertThat(ended.refusedBy()).containsExactly("MEM-12");
        assertThat(ended.points("MEM-12", "SEAT_ENDED").get(0).values()).containsEntry("until", "2024-12-31");
        assertThat(Said.changes(ended)).containsExactly("day=2024-12-31", "membershipEnds=2025-01-01");
        Ruling still = said(MEMBERS.seatHeld(seat("2024-06-30")));
        assertThat(still.interpretations().get(0).decides()).isTrue();
        assertThat(said(MEMBERS.seatHeld(seat("2024-06-29"))).interpretations().get(0).decides()).isFalse();
        SeatFacts lateLetter = new SeatFacts("ku", LocalDate.parse("2024-01-15"), LocalDate.parse("2023-12-31"), LocalDate.parse("2024-01-01"));
        assertThat(MemberCourts.SEAT.answer(lateLetter, LAW.reading("A-19", "AT_NOTICE"))).isFalse();
        assertThat(Said.changes(MemberCourts.SEAT.rule(seat("2024-06-30"), LAW.reading("A-19", "AT_NOTICE")))).containsExactly("day=2024-06-29", "withdrawnOn=2024-07-01");
    }

    @Test
    void MEM_12_and_A_20_the_mandatory_votes_are_those_of_the_parties_that_remain() {
        List<MembershipEnd> ends = List.of(new MembershipEnd("ruc", LocalDate.parse("2024-12-31")));
        assertThat(MEMBERS.remaining(ends, LocalDate.parse("2024-12-31"))).hasSize(9);
        assertThat(MEMBERS.remaining(ends, LocalDate.parse("2025-01-01"))).hasSize(8).doesNotContain("ruc");
        assertThat(MemberLaw.of(LAW.reading("A-20", "NINE_BY_NAME")).remaining(ends, LocalDate.parse("2025-01-01"))).hasSize(9);
        assertThat(MEMBERS.remaining(List.of(), DAY)).isEqualTo(Cases.PROFILE.partyIds());
    }
}
