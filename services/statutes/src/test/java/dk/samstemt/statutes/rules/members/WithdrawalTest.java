package dk.samstemt.statutes.rules.members;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.members.FeeRaise;
import dk.samstemt.statutes.facts.members.WithdrawalFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.OtherReading;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** MEM-4, MEM-5 and MEM-10: when membership ends, and whether that is when the member wants it to. */
class WithdrawalTest {

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static WithdrawalFacts letter(String dated, String received, String wished, FeeRaise raise) {
        return new WithdrawalFacts("ku", "ku", true, true, day(dated), day(received), day(wished), raise);
    }

    private static Ruling ruled(WithdrawalFacts facts) {
        Ruling ruling = Cases.STATUTES.members().endsAsWished(facts);
        Said.of(ruling);
        return ruling;
    }

    private static FeeRaise raised(String assembly) {
        return new FeeRaise(day(assembly), true);
    }

    private static void ends(String received, String expected) {
        assertThat(ruled(letter(null, received, null, null)).value("ends")).as(received).contains(expected);
    }

    @Test
    void MEM_4_received_by_30_june_out_that_year_and_from_1_july_the_next() {
        ends("2024-01-01", "2024-12-31");
        ends("2024-02-29", "2024-12-31");
        ends("2024-06-29", "2024-12-31");
        ends("2024-06-30", "2024-12-31");
        ends("2024-07-01", "2025-12-31");
        ends("2024-12-31", "2025-12-31");
        ends("2023-06-30", "2023-12-31");
    }

    @Test
    void MEM_4_one_day_late_is_said_with_what_would_have_been_in_time() {
        Ruling late = ruled(letter("2024-06-28", "2024-07-01", "2024-12-31", null));
        assertThat(late.yes()).isFalse();
        assertThat(late.refusedBy()).containsExactly("MEM-4");
        assertThat(late.points("MEM-4", "TOO_LATE").get(0).values()).isEqualTo(Map.of("receivedOn", "2024-07-01", "lastDay", "2024-06-30",
                "wished", "2024-12-31", "ends", "2025-12-31"));
        assertThat(Said.changes(late)).containsExactly("receivedOn=2024-06-30", "wishedLastDay=2025-12-31");
        assertThat(Said.of(late)).contains("§ 10", "Udfaldet ville have været et andet, hvis udmeldelsen var modtaget", "tirsdag den 31. december 2024");
        assertThat(late.value("ends")).contains("2025-12-31");
    }

    @Test
    void MEM_4_where_no_day_is_asked_for_the_other_reading_of_A_36_is_told_when_membership_would_end_on_another() {
        Ruling late = ruled(letter("2024-06-28", "2024-07-01", null, null));
        assertThat(late.points("MEM-4", "ENDS_OTHERWISE")).singleElement().satisfies(point ->
                assertThat(point.values()).isEqualTo(Map.of("counted", "2024-06-28", "wouldEnd", "2024-12-31")));
        assertThat(late.value("ends")).contains("2025-12-31");
        assertThat(ruled(letter("2024-06-28", "2024-06-30", null, null)).points("MEM-4", "ENDS_OTHERWISE")).isEmpty();
        assertThat(ruled(letter(null, "2024-07-01", null, null)).points("MEM-4", "ENDS_OTHERWISE")).isEmpty();
        assertThat(ruled(letter("2024-06-28", "2024-07-01", "2025-12-31", null)).points("MEM-4", "ENDS_OTHERWISE")).as("a day is asked for").isEmpty();
    }

    @Test
    void MEM_4_by_the_other_reading_of_A_36_the_date_of_the_letter_would_decide() {
        Ruling late = ruled(letter("2024-06-28", "2024-07-01", "2024-12-31", null));
        assertThat(late.interpretations()).singleElement().satisfies(reliance -> {
            assertThat(reliance.id()).isEqualTo("A-36");
            assertThat(reliance.decides()).isTrue();
            assertThat(reliance.others()).containsExactly(new OtherReading("OPPOSITE", true));
        });
        assertThat(ruled(letter(null, "2024-07-01", "2024-12-31", null)).interpretations().get(0).decides()).isFalse();
        assertThat(Said.changes(MemberCourts.WITHDRAWAL.rule(letter("2024-07-02", "2024-07-03", "2024-12-31", null), dk.samstemt.statutes.rules.Law.of(Cases.PROFILE)
                .reading("A-36", "OPPOSITE")))).contains("datedOn=2024-06-30");
    }

    @Test
    void MEM_4_a_later_year_end_can_be_asked_for_and_a_day_within_the_year_cannot() {
        assertThat(ruled(letter(null, "2024-07-01", "2025-12-31", null)).yes()).isTrue();
        assertThat(ruled(letter(null, "2024-06-30", "2026-12-31", null)).yes()).isTrue();
        assertThat(ruled(letter(null, "2024-06-30", "2026-12-31", null)).points("MEM-4", "IN_TIME").get(0).values())
                .containsEntry("lastDay", "2026-06-30").containsEntry("ends", "2026-12-31");
        Ruling within = ruled(letter(null, "2024-01-10", "2024-12-30", null));
        assertThat(within.yes()).isFalse();
        assertThat(within.points("MEM-4", "NOT_A_YEAR_END").get(0).values()).containsEntry("ends", "2024-12-31");
        assertThat(Said.changes(within)).containsExactly("wishedLastDay=2024-12-31");
        assertThat(ruled(letter(null, "2024-01-10", "2023-12-31", null)).refusedBy()).containsExactly("MEM-4");
    }

    @Test
    void MEM_5_six_weeks_after_the_assembly_are_the_last_day_and_the_day_after_is_too_late() {
        FeeRaise raise = raised("2024-06-28");
        Ruling last = ruled(letter(null, "2024-08-09", "2024-12-31", raise));
        assertThat(last.yes()).isTrue();
        assertThat(last.points("MEM-4", "LATE_BUT_EXTENDED")).hasSize(1);
        assertThat(last.points("MEM-5", "WITHIN_WINDOW").get(0).values()).containsEntry("until", "2024-08-09").containsEntry("ends", "2024-12-31");
        Ruling over = ruled(letter(null, "2024-08-10", "2024-12-31", raise));
        assertThat(over.refusedBy()).containsExactly("MEM-4", "MEM-5");
        assertThat(over.points("MEM-5", "WINDOW_OVER").get(0).values()).containsEntry("ends", "2025-12-31");
        assertThat(Said.changes(over)).containsExactly("raisedOn=2024-06-29", "receivedOn=2024-08-09", "wishedLastDay=2025-12-31");
        assertThat(Said.changes(last)).containsExactlyInAnyOrder("beyondIndex=false", "receivedOn=2024-08-10", "inWriting=false", "signatoryMandated=false",
                "raisedOn=2024-06-27", "raisedOn=2024-08-10", "wishedLastDay=2024-12-30", "wishedLastDay=2025-01-01");
    }

    @Test
    void MEM_5_the_window_may_run_into_the_new_year_and_still_ends_membership_with_the_old() {
        FeeRaise raise = raised("2023-12-20");
        Ruling inside = ruled(letter(null, "2024-01-31", "2023-12-31", raise));
        assertThat(inside.yes()).isTrue();
        assertThat(inside.value("ends")).contains("2023-12-31");
        assertThat(ruled(letter(null, "2024-02-01", "2023-12-31", raise)).yes()).isFalse();
        assertThat(ruled(letter(null, "2024-01-31", "2022-12-31", raise)).points("MEM-5", "WINDOW_OF_ANOTHER_YEAR")).hasSize(1);
    }

    @Test
    void MEM_5_the_right_arises_with_the_decision_and_only_where_the_fee_went_beyond_the_index() {
        assertThat(ruled(letter(null, "2024-11-13", "2024-12-31", raised("2024-11-14"))).points("MEM-5", "BEFORE_WINDOW")).hasSize(1);
        assertThat(ruled(letter(null, "2024-11-14", "2024-12-31", raised("2024-11-14"))).yes()).isTrue();
        Ruling index = ruled(letter(null, "2024-11-20", "2024-12-31", new FeeRaise(day("2024-11-14"), false)));
        assertThat(index.refusedBy()).containsExactly("MEM-4", "MEM-5");
        assertThat(index.points("MEM-5", "NOT_OPENED")).hasSize(1);
        assertThat(Said.changes(index)).containsExactly("beyondIndex=true", "receivedOn=2024-06-30", "wishedLastDay=2025-12-31");
    }

    @Test
    void MEM_5_it_never_refuses_what_MEM_4_allows() {
        Ruling early = ruled(letter(null, "2024-03-01", "2024-12-31", new FeeRaise(day("2024-05-20"), false)));
        assertThat(early.yes()).isTrue();
        assertThat(early.points("MEM-5", "NOT_NEEDED")).hasSize(1);
        assertThat(Cases.STATUTES.members().withdrawalWindow(day("2024-05-20"))).contains(day("2024-07-01"));
        for (LocalDate at = day("2024-05-01"); at.isBefore(day("2024-09-01")); at = at.plusDays(1)) {
            boolean without = answer(at, null);
            assertThat(answer(at, raised("2024-06-10"))).as(at.toString()).isEqualTo(without || !at.isBefore(day("2024-06-10")) && !at.isAfter(day("2024-07-22")));
        }
    }

    private static boolean answer(LocalDate at, FeeRaise raise) {
        return MemberCourts.WITHDRAWAL.answer(letter(null, at.toString(), "2024-12-31", raise), dk.samstemt.statutes.rules.Law.of(Cases.PROFILE));
    }

    @Test
    void MEM_10_the_receipt_states_the_day_the_fee_owed_and_that_nothing_is_refunded() {
        Ruling ruling = ruled(letter(null, "2024-06-30", null, null));
        assertThat(ruling.points("MEM-10", "RECEIPT").get(0).values()).isEqualTo(Map.of("member", "ku", "ends", "2024-12-31", "feeYear", 2024L));
        assertThat(Said.of(ruling)).contains("Københavns Universitet er medlem til og med", "intet betales tilbage");
        assertThat(ruled(letter(null, "2024-06-30", "2026-12-31", null)).points("MEM-10", "RECEIPT").get(0).values()).containsEntry("feeYear", 2026L);
        assertThat(ruled(letter(null, "2024-06-30", "2026-06-30", null)).points("MEM-10", "RECEIPT").get(0).values()).containsEntry("feeYear", 2024L);
    }

    @Test
    void MEM_10_a_council_cannot_withdraw_for_its_municipality_nor_a_person_without_mandate_nor_by_word_of_mouth() {
        WithdrawalFacts own = new WithdrawalFacts("faxe", "faxe", true, true, null, day("2024-06-30"), null, null);
        assertThat(ruled(own).yes()).isTrue();
        Ruling council = ruled(own.by("kkr-sjaelland"));
        assertThat(council.refusedBy()).containsExactly("MEM-10");
        assertThat(council.points("MEM-10", "GIVEN_BY_ANOTHER")).hasSize(1);
        assertThat(Said.changes(council)).containsExactly("givenBy=faxe");
        Ruling unsigned = ruled(own.mandated(false));
        assertThat(unsigned.points("MEM-10", "NO_MANDATE")).hasSize(1);
        assertThat(Said.changes(unsigned)).containsExactly("signatoryMandated=true");
        Ruling spoken = ruled(own.written(false));
        assertThat(spoken.points("MEM-10", "NOT_IN_WRITING")).hasSize(1);
        assertThat(Said.changes(spoken)).containsExactly("inWriting=true");
        assertThat(Said.changes(ruled(own.written(false).mandated(false)))).containsExactly("inWriting=true+signatoryMandated=true");
        assertThat(ruled(new WithdrawalFacts("malmoe", "malmoe", true, true, null, day("2024-06-30"), null, null)).points("MEM-10", "NO_MEMBER")).hasSize(1);
    }
}
