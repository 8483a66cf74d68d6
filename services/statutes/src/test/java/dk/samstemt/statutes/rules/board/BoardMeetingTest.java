package dk.samstemt.statutes.rules.board;

import static dk.samstemt.statutes.rules.board.Boards.LAW;
import static dk.samstemt.statutes.rules.board.Boards.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.board.BoardFacts;
import dk.samstemt.statutes.facts.board.BoardItem;
import dk.samstemt.statutes.facts.board.BoardMeetingFacts;
import dk.samstemt.statutes.facts.board.BoardMeetingForm;
import dk.samstemt.statutes.facts.board.BoardMemberFacts;
import dk.samstemt.statutes.facts.board.BoardPayment;
import dk.samstemt.statutes.facts.board.BoardSeat;
import dk.samstemt.statutes.facts.board.Demand;
import dk.samstemt.statutes.facts.board.MeetingPapers;
import dk.samstemt.statutes.facts.board.RulesOfProcedure;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BoardMeetingTest {

    private static final Demand FIRST = new Demand("b-1", "kkr-hovedstaden", true);
    private static final Demand SECOND = new Demand("b-2", "kkr-sjaelland", true);

    private static Ruling called(boolean chairmanship, RulesOfProcedure rules, Demand... demands) {
        return LAW.meetingCalled(new BoardMeetingFacts(day("2024-03-20"), day("2024-03-13"), chairmanship, List.of(demands), rules));
    }

    private static RulesOfProcedure notice(int days, String adoptedOn) {
        return new RulesOfProcedure("2023-1", day(adoptedOn), false, false, false, null, days);
    }

    @Test
    void BO_7_the_chairmanship_or_two_members_of_the_board_call_a_meeting_also_the_two_from_business() {
        assertThat(called(true, null).points("BO-7", "CALLED_BY_CHAIRMANSHIP")).hasSize(1);
        Ruling business = called(false, null, FIRST, SECOND);
        assertThat(business.yes()).isTrue();
        assertThat(business.points("BO-7", "DEMANDED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("count", 2L).containsEntry("needed", 2L));
        Ruling alone = called(false, null, FIRST);
        assertThat(alone.refusedBy()).containsExactly("BO-7");
        assertThat(alone.points("BO-7", "TOO_FEW")).hasSize(1);
        assertThat(alone.counterfactuals()).hasSize(11).as("the chairmanship, or any of the other ten");
        assertThat(called(false, null, FIRST, new Demand("b-1", "kkr-hovedstaden", true)).yes()).as("one member twice").isFalse();
        assertThat(called(false, null, FIRST, new Demand("p-9", "dtu", false)).yes()).isTrue();
        assertThat(called(false, null).yes()).isFalse();
    }

    @Test
    void BO_7_who_has_no_seat_demands_nothing() {
        Ruling ruling = called(false, null, FIRST, new Demand("b-3", "dtu", true), new Demand("x", "albertslund", false));
        assertThat(ruling.yes()).isFalse();
        assertThat(ruling.points("BO-7", "NOT_ON_THE_BOARD")).hasSize(2);
    }

    @Test
    void BO_7_two_persons_in_one_seat_are_one_member_and_one_person_in_two_seats_too() {
        Demand dtu = new Demand("a", "dtu", false);
        Ruling crowded = called(false, null, dtu, new Demand("b", "dtu", false));
        assertThat(crowded.refusedBy()).containsExactly("BO-7");
        assertThat(crowded.points("BO-7", "TOO_FEW")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("count", 1L));
        assertThat(crowded.points("BO-7", "MORE_THAN_SEATS")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "dtu"));
        assertThat(called(false, null, dtu, new Demand("a", "ku", false)).yes()).isFalse();
        Ruling moved = called(false, null, dtu, new Demand("a", "ku", false), new Demand("b", "dtu", false));
        assertThat(moved.points("BO-7", "DEMANDED")).as("a for KU, b for DTU").hasSize(1);
        Ruling three = called(false, null, dtu, new Demand("b", "dtu", false), new Demand("c", "ku", false), new Demand("c", "cbs", false));
        assertThat(three.points("BO-7", "DEMANDED")).as("nobody sits in another's seat").singleElement().satisfies(point -> assertThat(point.values()).containsEntry("count", 2L));
        assertThat(called(false, null, FIRST, SECOND, FIRST).points("BO-7", "MORE_THAN_SEATS")).isEmpty();
        assertThat(called(false, null, FIRST, new Demand("b-3", "dtu", true)).points("BO-7", "MORE_THAN_SEATS")).as("no seat at all").isEmpty();
    }

    @Test
    void BO_7_a_warning_from_october_while_fewer_than_two_meetings_are_held_or_planned() {
        assertThat(LAW.tooFewMeetings(day("2023-09-30"), 0)).isEmpty();
        assertThat(LAW.tooFewMeetings(day("2023-10-01"), 1)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("BO-7");
            assertThat(finding.provision()).isEqualTo("5.7");
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.values()).containsEntry("year", 2023L).containsEntry("count", 1L).containsEntry("needed", 2L);
        });
        assertThat(LAW.tooFewMeetings(day("2023-12-31"), 1)).hasSize(1);
        assertThat(LAW.tooFewMeetings(day("2023-12-31"), 2)).isEmpty();
        assertThat(LAW.tooFewMeetings(day("2024-01-01"), 0)).isEmpty();
    }

    @Test
    void BO_8_the_agenda_goes_out_with_the_notice_and_minutes_are_kept() {
        assertThat(LAW.papers(new MeetingPapers(Boards.DAY, true, true, true))).isEmpty();
        assertThat(LAW.papers(new MeetingPapers(Boards.DAY, false, true, false))).as("not held yet").isEmpty();
        assertThat(LAW.papers(new MeetingPapers(Boards.DAY, true, false, false))).extracting(Finding::code)
                .containsExactly("NO_AGENDA_WITH_NOTICE", "NO_MINUTES");
    }

    @Test
    void BO_12_only_rules_of_procedure_lay_down_a_notice_of_board_meetings() {
        assertThat(called(true, null).points("BO-12", "NO_PERIOD")).hasSize(1);
        assertThat(called(true, new RulesOfProcedure("1", day("2023-01-01"), true, true, true, 1, null)).points("BO-12", "NO_PERIOD")).hasSize(1);
        Ruling kept = called(true, notice(7, "2023-01-01"));
        assertThat(kept.points("BO-12", "PERIOD_KEPT")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("version", "2023-1").containsEntry("days", 7L).containsEntry("lastDay", "2024-03-13"));
        assertThat(kept.interpretations()).singleElement().satisfies(relied -> assertThat(relied.decides()).isTrue());
        Ruling shorter = called(true, notice(8, "2023-01-01"));
        assertThat(shorter.refusedBy()).containsExactly("BO-12");
        assertThat(shorter.value("earliestDay")).contains("2024-03-21");
        assertThat(called(true, notice(8, "2024-03-20")).yes()).as("adopted at the meeting itself").isTrue();
        assertThat(called(true, notice(8, "2024-03-19")).yes()).isFalse();
    }

    @Test
    void BO_12_what_goes_out_after_the_meeting_is_no_notice_of_it() {
        for (RulesOfProcedure rules : Stream.of(null, notice(7, "2023-01-01")).toList()) {
            Ruling after = LAW.meetingCalled(new BoardMeetingFacts(day("2024-03-12"), day("2024-03-13"), true, List.of(), rules));
            assertThat(after.refusedBy()).containsExactly("BO-12");
            assertThat(after.points("BO-12", "NOTICE_AFTER_MEETING")).hasSize(1);
        }
        assertThat(LAW.meetingCalled(new BoardMeetingFacts(day("2024-03-13"), day("2024-03-13"), true, List.of(), null)).yes()).as("the same day").isTrue();
    }

    @Test
    void BO_14_pay_for_sitting_on_the_board_is_flagged_and_an_expense_is_not() {
        List<Finding> flagged = LAW.remuneration(List.of(new BoardPayment("bilag-17", "ku", true, 500_000),
                new BoardPayment("bilag-18", "dtu", false, 123_456)));
        assertThat(flagged).singleElement().satisfies(finding -> {
            assertThat(finding.provision()).isEqualTo("5.9");
            assertThat(finding.values()).containsEntry("amountOre", 500_000L).containsEntry("party", "ku");
            assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).contains("5.000 kr.", "bilag-17");
        });
    }

    @Test
    void BO_16_an_item_names_the_decision_of_the_assembly_that_binds_it() {
        assertThat(LAW.bindingDecisions(List.of(new BoardItem("i-1", 1, null, null), new BoardItem("i-2", 2, "2023-11-14/2", Cases.DAY))))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.provision()).isEqualTo("5.3");
                    assertThat(finding.values()).containsEntry("number", 2L).containsEntry("decision", "2023-11-14/2");
                });
    }

    private static Stream<Ruling> rulings() {
        LocalDate from = day("2022-01-01");
        List<BoardSeat> vacant = Boards.seatsBut("ku", seat -> BoardSeat.vacant("ku", false));
        List<BoardSeat> none = Boards.seatsBut("kkr-sjaelland", seat -> BoardSeat.vacant("kkr-sjaelland", false));
        return Stream.of(called(true, null), called(false, notice(8, "2023-01-01"), FIRST), called(false, null, FIRST, SECOND),
                Boards.decided(), Boards.decided("ku ABSENT", "kkr-sjaelland AGAINST"), Boards.promoted(), Boards.promoted("ku ABSTAINS", "koebenhavns-kommune ABSENT"),
                LAW.decision(Boards.with(Boards.decision(null, null, Boards.votes()), BoardMeetingForm.WRITTEN, null)),
                LAW.decision(Boards.with(Boards.decision(null, "ku", Boards.votes()), Boards.ROLL, List.of("region-sjaelland"))),
                LAW.appointment(Boards.appointment("2023-11-01", "2025-10-31", "kkr-hovedstaden", "region-sjaelland", "dtu")),
                LAW.appointment(Boards.appointment("2023-10-01", "2025-10-31", "kkr-hovedstaden", "ku", "dtu")),
                LAW.complete(new BoardFacts(Boards.DAY, Boards.ROLL, Boards.seats())), LAW.complete(new BoardFacts(Boards.DAY, Boards.ROLL, vacant)),
                LAW.canDecide(new BoardFacts(Boards.DAY, Boards.ROLL, vacant)), LAW.canDecide(new BoardFacts(Boards.DAY, Boards.ROLL, none)),
                LAW.memberMayVote(new BoardMemberFacts(Boards.DAY, Boards.seat("ku", false), true, from, null, null)),
                LAW.memberMayVote(new BoardMemberFacts(Boards.DAY, new BoardSeat("ku", false, "p", null, null, null, null), true, from, null, null)));
    }

    @Test
    @Tag("slow")
    void every_ruling_on_the_board_is_recomputed_to_the_same_bytes_and_put_into_words() {
        rulings().forEach(ruling -> {
            assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
            for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                Explanation words = Explainer.explain(ruling, Cases.PROFILE, locale);
                assertThat(Stream.of(Stream.of(words.headline()), words.whatWouldHaveChanged().stream(), words.interpretationNotes().stream(),
                        words.reasons().stream().map(reason -> reason.sentence())).flatMap(sentences -> sentences).toList()).allSatisfy(sentence ->
                                assertThat(sentence).isNotBlank().doesNotContain("{", "_", "NONE", "  ", "null"));
            }
        });
    }
}
