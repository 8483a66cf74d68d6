package dk.samstemt.journeys.example;

import dk.samstemt.quickstart.replay.Answer;
import dk.samstemt.quickstart.replay.RealCase;
import dk.samstemt.quickstart.replay.Tree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** REAL-9, REAL-10, REAL-11 and the fee of the coming year around New Year: what the law says before a notice goes out. */
final class RefusedBeforeConvening extends Tale {

    RefusedBeforeConvening(Club club) {
        super(club);
    }

    @Override
    void plan() {
        at("2023-10-23T08:00:00Z", "founding", club::found);
        at("2023-10-24T08:00:00Z", "REAL-11", this::theRealNoticeIsToldItsGaps);
        at("2023-12-04T09:00:00Z", "REAL-9", this::theFeeOfTheRunningYearIsRefused);
        at("2023-12-04T09:10:00Z", "New Year", this::theFeeOfTheComingYearMayBeSetUntilNewYear);
        at("2024-03-01T09:00:00Z", "REAL-10", this::anOrdinaryAssemblyIsHeldBeforeJuly);
    }

    private void theRealNoticeIsToldItsGaps() {
        Map<String, Object> draft = Drafts.with(RealCase.draft(LocalDate.of(2023, 11, 14)), "notice",
                Map.of("statesLastMoment", false, "contactAbsentFrom", "2023-10-26", "contactAbsentUntil", "2023-11-01"));
        club.draft(draft);
        Answer refused = club.convene();
        assertRefused(refused, "GA-20");
        Tree check = club.see("assembly", "/check");
        assertThat(check.at("mayGoOut").value()).isEqualTo(false);
        List<String> told = check.at("findings").list().stream().map(finding -> finding.at("code").text()).toList();
        assertThat(told).contains("BASIS_IS_MEMBER_CALL", "TODAY_IS_LAST_DAY", "MISSING_LAST_MOMENT", "MISSING_HOW_TO_STATE", "CONTACT_ABSENT",
                "PHYSICAL_FALLBACK");
        assertThat(check.at("findings").list()).extracting(finding -> finding.at("rule").text()).contains("AM-6", "AM-7");
        assertThat(check.at("findings").value().toString()).contains("6. december 2023", "15. november 2023");
    }

    private void theFeeOfTheRunningYearIsRefused() {
        club.draft(Drafts.fee("2024-01-12", 2024));
        assertRefused(club.convene(), "GA-15");
        assertThat(club.state()).isEqualTo("DRAFT");
    }

    private void theFeeOfTheComingYearMayBeSetUntilNewYear() {
        club.draft(Drafts.fee("2023-12-31", 2024));
        assertThat(club.see("assembly", "/check").at("mayGoOut").value()).isEqualTo(true);
        club.draft(Drafts.fee("2024-01-01", 2024));
        assertRefused(club.convene(), "GA-15");
    }

    private void anOrdinaryAssemblyIsHeldBeforeJuly() {
        club.draft(ordinary("2024-07-01"));
        assertRefused(club.convene(), "GA-1");
        Map<String, String> days = timetable("2024-06-30");
        assertThat(days).containsEntry("NOTICE", "2024-04-21").containsEntry("PROPOSALS_IN", "2024-05-19")
                .containsEntry("PROPOSALS_OUT", "2024-06-02").containsEntry("ANNEXES_OUT", "2024-06-02");
    }

    private Map<String, String> timetable(String day) {
        Tree timetable = club.house().rest.get(Club.SECRETARIAT, "assembly", club.path("/timetable?kind=ORDINARY&form=WRITTEN&day=" + day)).body();
        assertThat(timetable.at("rows").value().toString()).contains("søndag");
        return timetable.at("rows").list().stream().collect(Collectors.toMap(row -> row.at("id").text(), row -> row.at("date").text(), (a, b) -> a));
    }

    private static Map<String, Object> ordinary(String day) {
        return Drafts.with(Drafts.decision(day), "kind", "ORDINARY");
    }

    private static void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as("%s", answer.body().value()).isEqualTo(422);
        assertThat(answer.body().at("type").text()).endsWith("/problems/refused-by-law");
        assertThat(answer.body().at("rules").value().toString()).contains(rule);
        assertThat(answer.body().at("provision").text()).startsWith("§");
        assertThat(answer.body().at("earliestLawfulDay").isPresent()).isTrue();
    }
}
