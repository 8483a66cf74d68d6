package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would have come of a statement or a waiver had it come, or its time begun or ended, at another moment. */
class InTimeOtherwiseTest {

    private static List<String> stated(String opened, String deadline, String at) {
        Ruling ruling = Cases.STATUTES.statementAccepted(new StatementFacts("dtu", true, true, false, opened == null ? null : Instant.parse(opened), Instant.parse(deadline),
                Instant.parse(at)));
        Said.of(ruling);
        return Said.changes(ruling);
    }

    @Test
    void GA_16_a_statement_in_time_would_not_have_been_had_its_time_begun_after_it_or_ended_with_it() {
        assertThat(stated("2023-10-24T10:00:00Z", "2023-11-14T23:00:00Z", "2023-11-02T10:00:00Z")).contains("deadline dtu=2023-11-02T10:00:00.000Z",
                "openedAt dtu=2023-11-02T10:00:00.001Z");
        assertThat(stated("2023-11-02T10:00:00Z", "2023-11-14T23:00:00Z", "2023-11-02T10:00:00Z")).contains("openedAt dtu=2023-11-02T10:00:00.001Z");
    }

    @Test
    void GA_16_a_statement_too_late_or_too_early_would_have_been_in_time_had_its_time_ended_later_or_begun_before() {
        assertThat(stated("2023-10-24T10:00:00Z", "2023-11-14T23:00:00Z", "2023-11-14T23:00:00Z")).containsExactly("deadline dtu=2023-11-14T23:00:00.001Z",
                "decidedAt dtu=2023-11-14T22:59:59.999Z");
        assertThat(stated("2023-10-24T10:00:00Z", "2023-11-14T23:00:00Z", "2023-10-20T10:00:00Z")).containsExactly("decidedAt dtu=2023-10-24T10:00:00.000Z",
                "openedAt dtu=2023-10-20T10:00:00.000Z");
        assertThat(stated(null, "2023-11-14T23:00:00Z", "2023-11-02T10:00:00Z")).containsExactly("openedAt dtu=2023-11-02T10:00:00.000Z");
    }

    @Test
    void GA_16_a_statement_outside_a_time_that_ended_before_it_began_needs_two_of_the_three_otherwise() {
        assertThat(stated("2023-11-16T10:00:00Z", "2023-11-14T23:00:00Z", "2023-11-15T10:00:00Z")).contains(
                "deadline dtu=2023-11-15T10:00:00.001Z+openedAt dtu=2023-11-15T10:00:00.000Z",
                "deadline dtu=2023-11-16T10:00:00.001Z+decidedAt dtu=2023-11-16T10:00:00.000Z",
                "decidedAt dtu=2023-11-14T22:59:59.999Z+openedAt dtu=2023-11-14T22:59:59.999Z").allMatch(change -> change.contains("+"));
        assertThat(stated(null, "2023-11-14T23:00:00Z", "2023-11-14T23:00:00Z")).containsExactly("deadline dtu=2023-11-14T23:00:00.001Z+openedAt dtu=2023-11-14T22:59:59.999Z",
                "deadline dtu=2023-11-14T23:00:00.001Z+openedAt dtu=2023-11-14T23:00:00.000Z",
                "decidedAt dtu=2023-11-14T22:59:59.999Z+openedAt dtu=2023-11-14T22:59:59.999Z");
        assertThat(stated("2023-11-14T23:00:00Z", "2023-11-14T23:00:00Z", "2023-11-14T22:00:00Z")).containsExactly("openedAt dtu=2023-11-14T22:00:00.000Z",
                "deadline dtu=2023-11-14T23:00:00.001Z+decidedAt dtu=2023-11-14T23:00:00.000Z");
    }

    private static List<String> waived(String notice, String given, String at, WaiverDocument document) {
        return changes(new WaiverFacts("ruc", true, false, document, LocalDate.parse(given), LocalDate.parse(notice), Cases.STATUTES.deadline(Cases.DAY), Instant.parse(at), "2025b"));
    }

    private static List<String> changes(WaiverFacts facts) {
        Ruling ruling = Cases.STATUTES.waiverAccepted(facts);
        Said.of(ruling);
        return Said.changes(ruling);
    }

    @Test
    void GA_13_a_waiver_that_cures_would_not_have_from_another_or_of_a_notice_in_time_or_outside_its_time() {
        assertThat(waived("2023-10-24", "2023-11-01", "2023-11-02T10:00:00Z", WaiverDocument.WRITTEN_WAIVER)).containsExactly("deadline ruc=2023-11-02T10:00:00.000Z",
                "decidedAt ruc=2023-10-31T22:59:59.999Z", "decidedAt ruc=2023-11-14T23:00:00.000Z", "document ruc=ASSENT", "evidenced ruc=true",
                "givenOn ruc=2023-10-23", "givenOn ruc=2023-11-03", "noticeDay ruc=2023-11-02", "onRoll ruc=false");
    }

    @Test
    void GA_13_GA_17_a_waiver_that_cures_nothing_would_have_with_each_of_these_otherwise() {
        assertThat(waived("2023-10-24", "2023-11-04", "2023-11-02T10:00:00Z", WaiverDocument.WRITTEN_WAIVER)).containsExactly("decidedAt ruc=2023-11-03T23:00:00.000Z",
                "givenOn ruc=2023-11-02");
        assertThat(waived("2023-10-24", "2023-10-20", "2023-11-02T10:00:00Z", WaiverDocument.WRITTEN_WAIVER)).containsExactly("givenOn ruc=2023-10-24",
                "noticeDay ruc=2023-10-20");
        assertThat(waived("2023-10-24", "2023-11-01", "2023-11-16T10:00:00Z", WaiverDocument.WRITTEN_WAIVER)).containsExactly("deadline ruc=2023-11-16T10:00:00.001Z",
                "decidedAt ruc=2023-11-14T22:59:59.999Z");
        assertThat(waived("2023-10-24", "2023-11-04", "2023-11-02T10:00:00Z", WaiverDocument.ASSENT)).containsExactly(
                "decidedAt ruc=2023-11-03T23:00:00.000Z+document ruc=WRITTEN_WAIVER", "document ruc=WRITTEN_WAIVER+givenOn ruc=2023-11-02");
        WaiverFacts stranger = new WaiverFacts("ruc", false, true, WaiverDocument.WRITTEN_WAIVER, LocalDate.parse("2023-11-01"), LocalDate.parse("2023-10-24"),
                Cases.STATUTES.deadline(Cases.DAY), Instant.parse("2023-11-02T10:00:00Z"), "2025b");
        assertThat(changes(stranger)).containsExactly("evidenced ruc=false+onRoll ruc=true");
    }

    @Test
    void GA_13_a_waiver_received_after_the_close_and_dated_after_it_would_have_cured_with_both_before_it() {
        assertThat(waived("2023-10-24", "2023-11-18", "2023-11-20T10:00:00Z", WaiverDocument.WRITTEN_WAIVER)).containsExactly("deadline ruc=2023-11-20T10:00:00.001Z",
                "decidedAt ruc=2023-11-14T22:59:59.999Z+givenOn ruc=2023-11-14");
        assertThat(waived("2023-11-05", "2023-11-04", "2023-11-02T10:00:00Z", WaiverDocument.WRITTEN_WAIVER)).contains("givenOn ruc=2023-11-02+noticeDay ruc=2023-11-02");
    }
}
