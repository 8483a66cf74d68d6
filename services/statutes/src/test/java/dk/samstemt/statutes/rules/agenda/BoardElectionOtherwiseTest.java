package dk.samstemt.statutes.rules.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.AgendaItem;
import dk.samstemt.statutes.facts.agenda.Candidate;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told would have changed a ruling on an agenda about the election of the board: whether it is due, and of whom. */
class BoardElectionOtherwiseTest {

    private static final AgendaItem ELECTION = new AgendaItem(1, ItemKind.ELECTION, ItemSubject.BOARD_ELECTION);
    private static final AgendaItem OTHER = new AgendaItem(1, ItemKind.DECISION, ItemSubject.OTHER);
    private static final Candidate KU = new Candidate("ku", false, "p-1");
    private static final Candidate BUSINESS = new Candidate("ku", true, "p-1");

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static AgendaFacts written(AgendaItem item, String noticeOn, String electionOn, String boardElectedOn) {
        return new AgendaFacts(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, day(noticeOn), List.of(item), day(electionOn), day(boardElectedOn), false,
                List.of(KU), List.of(KU));
    }

    private static List<String> changes(AgendaFacts facts) {
        Ruling ruling = Cases.STATUTES.agenda().complete(facts);
        Said.of(ruling);
        return Said.changes(ruling);
    }

    @Test
    void GA_22_an_election_that_is_due_would_not_be_had_the_days_come_in_another_order() {
        assertThat(changes(written(OTHER, "2021-12-01", "2021-11-16", "2018-02-01"))).contains("electionDay=2021-12-01", "electionDay=2018-01-31",
                "boardElectedOn=2021-11-17", "noticeDay=2021-11-16").doesNotContain("noticeDay=2021-11-15");
        assertThat(changes(written(OTHER, "2021-12-01", "2021-11-16", null))).contains("boardElectedOn=2021-12-01");
    }

    @Test
    void GA_22_an_election_that_is_not_due_would_be_had_the_days_come_in_another_order() {
        assertThat(changes(written(ELECTION, "2023-04-01", "2021-11-16", "2022-02-01"))).contains("electionDay=2022-02-01", "boardElectedOn=2021-11-16",
                "vacancies=true").noneMatch(change -> change.startsWith("noticeDay"));
        assertThat(changes(written(ELECTION, "2021-11-16", "2021-11-16", "2018-02-01"))).contains("electionDay=2021-11-15", "noticeDay=2021-11-17");
        assertThat(changes(written(ELECTION, "2021-12-01", null, "2018-02-01"))).contains("electionDay=2021-11-30");
        assertThat(changes(written(ELECTION, "2021-12-01", null, null))).contains("electionDay=2021-11-30");
    }

    private static final LocalDate FIRST = LocalDate.parse("2021-11-10");
    private static final Law LAW = Law.of(Cases.PROFILE);

    private static LocalDate nth(int day) {
        return day < 0 ? null : FIRST.plusDays(day);
    }

    @Test
    void GA_22_each_of_the_three_days_is_told_as_trying_every_day_finds_it() {
        for (int notice = 0; notice < 4; notice++) {
            for (int election = -1; election < 4; election++) {
                for (int board = -1; board < 4; board++) {
                    AgendaFacts facts = written(ELECTION, nth(notice).toString(), null, null).afterElection(nth(election)).boardElected(nth(board));
                    List<String> told = Said.changes(AgendaCourts.AGENDA.rule(facts, LAW)).stream().filter(change -> !change.contains("+")).toList();
                    assertThat(told.stream().filter(change -> change.startsWith("noticeDay"))).as(facts.toString()).containsExactlyInAnyOrderElementsOf(
                            every("noticeDay", facts, facts.noticeOn(), AgendaFacts::noticed));
                    assertThat(told.stream().filter(change -> change.startsWith("electionDay"))).as(facts.toString()).containsExactlyInAnyOrderElementsOf(
                            every("electionDay", facts, facts.electionOn(), AgendaFacts::afterElection));
                    assertThat(told.stream().filter(change -> change.startsWith("boardElectedOn"))).as(facts.toString()).containsExactlyInAnyOrderElementsOf(
                            every("boardElectedOn", facts, facts.boardElectedOn(), AgendaFacts::boardElected));
                }
            }
        }
    }

    /** The nearest day earlier and the nearest later that changes the answer; where there is none yet, the latest up to the notice. */
    private static List<String> every(String fact, AgendaFacts facts, LocalDate now, BiFunction<AgendaFacts, LocalDate, AgendaFacts> change) {
        Predicate<LocalDate> changes = day -> AgendaCourts.AGENDA.answer(change.apply(facts, day), LAW) != AgendaCourts.AGENDA.answer(facts, LAW);
        LocalDate from = now == null ? facts.noticeOn().plusDays(1) : now;
        Stream<LocalDate> earlier = IntStream.rangeClosed(1, 20).mapToObj(from::minusDays).filter(changes).limit(1);
        Stream<LocalDate> later = IntStream.rangeClosed(1, 20).mapToObj(from::plusDays).filter(changes).limit(now == null ? 0 : 1);
        return Stream.concat(earlier, later).map(day -> fact + "=" + day).toList();
    }

    @Test
    void GA_22_no_vacancy_would_have_left_nothing_to_elect() {
        AgendaFacts vacant = written(ELECTION, "2023-04-01", "2021-11-16", "2022-02-01").withVacancies(true);
        assertThat(changes(vacant)).contains("vacancies=false");
    }

    @Test
    void GA_22_whoever_is_missing_could_have_been_proposed_or_not_nominated_and_whoever_is_too_many_the_other_way_round() {
        AgendaFacts due = written(ELECTION, "2021-12-01", "2021-11-16", null);
        assertThat(changes(due.withProposed(List.of()))).contains("proposed ku=true", "nominated ku=false");
        assertThat(changes(due.withNominated(List.of()))).contains("proposed ku=false", "nominated ku=true");
        assertThat(changes(due.withProposed(List.of(KU, BUSINESS)))).contains("nominatedBusiness ku=true", "proposedBusiness ku=false")
                .doesNotContain("nominated ku=true", "proposed ku=false");
        assertThat(changes(due)).contains("nominated ku=false", "proposed ku=false");
    }

    @Test
    void GA_22_somebody_in_the_seat_of_another_is_two_changes_away_and_one_listed_twice_is_one() {
        AgendaFacts due = written(ELECTION, "2021-12-01", "2021-11-16", null);
        assertThat(changes(due.withProposed(List.of(BUSINESS)))).contains("nominated ku=false+proposedBusiness ku=false", "nominated ku=false+nominatedBusiness ku=true",
                "proposed ku=true+proposedBusiness ku=false", "nominatedBusiness ku=true+proposed ku=true");
        assertThat(changes(due.withNominated(List.of()).withProposed(List.of(KU, KU)))).contains("proposed ku=false", "nominated ku=true");
    }

    @Test
    void GA_22_days_are_tried_within_those_that_facts_may_name() {
        List<Alternative<AgendaFacts>> first = new AgendaAlternatives().of(written(OTHER, "1900-01-01", null, "2999-12-31"), LAW);
        assertThat(first).flatExtracting(Alternative::moves).extracting(move -> move.change().to()).doesNotContain("1899-12-31", "3000-01-01")
                .contains("1900-01-02", "2999-12-30");
        assertThat(first).filteredOn(Alternative::nearest).extracting(Alternative::key).containsExactly("noticeDay", "noticeDay", "boardElectedOn", "boardElectedOn");
    }
}
