package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Admissions;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where something is not there yet: an agenda, an opening, an answer, a figure. */
class NothingYetTest {

    private static NoticeFacts notice(List<ItemFacts> items) {
        return Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", items, NoticeContents.complete());
    }

    private static List<String> told(Operation... operations) {
        return findings(operations).map(Finding::code).toList();
    }

    private static Stream<Finding> findings(Operation... operations) {
        ItemFacts item = new ItemFacts("item-2", 2, ItemKind.DECISION, ItemSubject.AMENDMENT, true, new Amendment(1, List.of(operations)), null, null, null);
        return Cases.STATUTES.findings(notice(List.of(Cases.agenda(null).get(0), item))).stream();
    }

    @Test
    void GA_5_a_notice_without_an_agenda_does_not_go_out() {
        Ruling ruling = Cases.STATUTES.noticeMayGoOut(notice(List.of()));
        assertThat(ruling.points("GA-5", "NO_AGENDA")).hasSize(1);
        assertThat(ruling.refusedBy()).contains("GA-5");
    }

    @Test
    void GA_16_before_the_opening_nobody_can_state_anything() {
        StatementFacts facts = new StatementFacts("dtu", true, true, false, null, Cases.STATUTES.deadline(Cases.DAY), Instant.parse("2023-11-02T10:00:00Z"));
        Ruling ruling = Cases.STATUTES.statementAccepted(facts);
        assertThat(ruling.refusedBy()).containsExactly("GA-16");
        assertThat(ruling.points("GA-16", "BEFORE_OPENING").get(0).values()).doesNotContainKey("openedAt");
        Said.of(ruling);
    }

    @Test
    void GA_10_a_paper_that_says_neither_for_nor_against_is_silence() {
        Ruling ruling = Cases.STATUTES.decision(Cases.stated(new PartyStatement("ruc", null, false, Instant.parse("2023-11-02T10:00:00Z"))));
        assertThat(ruling.yes()).isFalse();
        assertThat(Said.of(ruling)).contains("Roskilde Universitet har ikke svaret; tavshed er ikke tilslutning.");
    }

    @Test
    void AM_2_an_operation_that_changes_nothing_is_told_and_is_no_bar() {
        assertThat(told(Operation.replaceText("1.1", "hedder", "hedder"))).contains("CHANGES_NOTHING").doesNotContain("DOES_NOT_MATCH");
        assertThat(told(Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "3.125", LocalDate.parse("2025-01-01")))).contains("CHANGES_NOTHING");
        assertThat(told(Operation.replaceText("1.1", "hedder", "kaldes"), Operation.insert("4.8", "Nyt."))).doesNotContain("CHANGES_NOTHING");
        assertThat(sentences(Operation.replaceText("1.1", "hedder", "hedder"))).contains("Punkt 2 \u00e6ndrer intet i \u00a7 1 stk. 1: det nye er det samme som det g\u00e6ldende.");
    }

    @Test
    void AM_2_a_number_left_out_before_a_new_provision_is_told_and_is_no_bar() {
        assertThat(told(Operation.insert("4.9", "Nyt."))).contains("NUMBER_LEFT_OUT").doesNotContain("DOES_NOT_MATCH");
        assertThat(told(Operation.insert("4.8", "Nyt."), Operation.insert("4.9", "Nyere."), Operation.replaceText("1.1", "hedder", "kaldes"))).doesNotContain("NUMBER_LEFT_OUT");
        assertThat(sentences(Operation.insert("4.9", "Nyt."))).contains("Punkt 2 inds\u00e6tter \u00a7 4 stk. 9, men der er ingen \u00a7 4 stk. 8.");
    }

    @Test
    void MEM_9_a_seat_without_the_words_for_it_is_refused_and_told_with_the_provision_to_amend() {
        Operation seated = Admissions.admits(Admissions.party("itu", "knowledge-institution", 1, 0));
        assertThat(told(seated)).contains("DOES_NOT_MATCH", "SEAT_WITHOUT_WORDS");
        assertThat(told(seated, Admissions.SEATED)).doesNotContain("DOES_NOT_MATCH", "SEAT_WITHOUT_WORDS");
        assertThat(told(Admissions.ADMITTED)).doesNotContain("DOES_NOT_MATCH", "SEAT_WITHOUT_WORDS", "CHANGES_NOTHING");
        assertThat(sentences("MEM-9", seated)).containsExactly("Punkt 2 giver itu plads i bestyrelsen, men lader ordlyden af \u00a7 5 stk. 1 st\u00e5; pladserne i bestyrelsen fremg\u00e5r d\u00e9r, "
                + "s\u00e5 den skal \u00e6ndres i samme forslag.");
    }

    @Test
    void FEE_2_a_party_that_comes_in_without_a_fee_is_told_and_is_no_bar() {
        assertThat(sentences("FEE-2", Admissions.ADMITTED)).containsExactly("Punkt 2 g\u00f8r itu til part, men vedt\u00e6gterne siger ikke, hvad itu betaler i kontingent; der opkr\u00e6ves intet, "
                + "f\u00f8r det er fastsat.");
        assertThat(told(Admissions.changes(Admissions.there("ku"), Admissions.there("ku")))).contains("CHANGES_NOTHING").doesNotContain("PARTY_WITHOUT_FEE");
        assertThat(told(Operation.setParameter("6.2", "fee.region-hovedstaden.rate", "3.125", "3", LocalDate.parse("2025-01-01")))).doesNotContain("PARTY_WITHOUT_FEE");
    }

    private static List<String> sentences(Operation... operations) {
        return sentences("AM-2", operations);
    }

    private static List<String> sentences(String rule, Operation... operations) {
        return findings(operations).filter(found -> found.rule().equals(rule)).map(found -> {
            assertThat(found.blocking()).isFalse();
            return Explainer.finding(found, Cases.PROFILE, Locale.forLanguageTag("da")).sentence();
        }).toList();
    }

    @Test
    void AM_6_new_words_about_a_figure_without_the_figure_are_told() {
        assertThat(told(Operation.replaceText("6.2", Cases.BEFORE, Cases.AFTER))).contains("TEXT_WITHOUT_FIGURE");
        assertThat(told(Operation.replaceText("1.1", "hedder", "kaldes"))).doesNotContain("TEXT_WITHOUT_FIGURE");
        assertThat(told(Operation.replaceText("6.2", Cases.BEFORE, Cases.AFTER), Operation.setParameter("6.2", "fee.region-hovedstaden.base-year", "2018", "2024",
                LocalDate.parse("2024-01-01")))).doesNotContain("TEXT_WITHOUT_FIGURE");
    }
}
