package dk.samstemt.statutes.rules.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.agenda.AgendaFacts;
import dk.samstemt.statutes.facts.agenda.AgendaItem;
import dk.samstemt.statutes.facts.agenda.Candidate;
import dk.samstemt.statutes.profile.AgendaPoint;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final AgendaLaw LAW = Cases.STATUTES.agenda();
    private static final Statutes PLAIN = Statutes.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner")));
    private static final LocalDate ELECTION = LocalDate.parse("2021-11-16");
    private static final LocalDate ELECTED = LocalDate.parse("2022-02-01");
    private static final Candidate KU = new Candidate("ku", false, "p-1");
    private static final Candidate BUSINESS = new Candidate("kkr-sjaelland", true, "p-2");

    /** The points of the statutes, with or without the election of the board. */
    private static List<AgendaItem> agenda(boolean election) {
        List<AgendaItem> items = new ArrayList<>();
        for (AgendaPoint point : Cases.PROFILE.ordinaryAgenda().points()) {
            if (election || !point.onlyAfterElections()) {
                items.add(new AgendaItem(items.size() + 1, point.kind(), point.subject()));
            }
        }
        return items;
    }

    private static AgendaFacts ordinary(List<AgendaItem> items) {
        return facts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, "2023-04-01", items, ELECTED);
    }

    private static AgendaFacts facts(AssemblyKind kind, AssemblyForm form, String noticeOn, List<AgendaItem> items, LocalDate elected) {
        boolean election = items.stream().anyMatch(item -> item.subject() == ItemSubject.BOARD_ELECTION);
        return new AgendaFacts(kind, form, LocalDate.parse(noticeOn), items, ELECTION, elected, false,
                election ? List.of(KU, BUSINESS) : List.of(), election ? List.of(BUSINESS, KU) : List.of());
    }

    private static List<AgendaItem> without(ItemSubject subject) {
        return agenda(false).stream().filter(item -> item.subject() != subject).toList();
    }

    private static List<AgendaItem> asKind(ItemSubject subject, ItemKind kind) {
        return agenda(false).stream().map(item -> item.subject() == subject ? new AgendaItem(item.number(), kind, subject) : item).toList();
    }

    @Test
    void the_questions_of_the_agenda_are_all_there_to_be_asked() {
        assertThat(AgendaCourts.all()).extracting(Court::kind).containsExactly(RulingKind.AGENDA_COMPLETE, RulingKind.RECORD_COMPLETE,
                RulingKind.PROPOSAL_IN_TIME);
    }

    @Test
    void GA_6_eight_points_in_years_without_an_election_of_the_board_and_nine_after_one() {
        Ruling eight = LAW.complete(ordinary(agenda(false)));
        assertThat(eight.yes()).isTrue();
        assertThat(eight.points("GA-6", "HOLDS_ALL")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("count", 8L));
        assertThat(eight.provisions()).contains("4.3");
        Ruling nine = LAW.complete(facts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, "2021-11-17", agenda(true), null));
        assertThat(nine.yes()).isTrue();
        assertThat(nine.points("GA-6", "HOLDS_ALL")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("count", 9L));
    }

    @Test
    void GA_6_each_missing_point_is_named_and_their_order_is_custom() {
        for (AgendaItem item : agenda(false)) {
            Ruling ruling = LAW.complete(ordinary(without(item.subject())));
            assertThat(ruling.refusedBy()).as(item.toString()).containsExactly("GA-6");
            assertThat(ruling.points("GA-6", "POINT_MISSING")).singleElement().satisfies(point ->
                    assertThat(point.values()).containsEntry("subject", item.subject().name()));
            assertThat(ruling.counterfactuals()).anySatisfy(set -> assertThat(set.changes()).singleElement().satisfies(change -> {
                assertThat(change.fact()).isEqualTo("itemThere");
                assertThat(change.subject()).isEqualTo(item.subject().name());
            }));
        }
        List<AgendaItem> turned = new ArrayList<>(agenda(false));
        Collections.reverse(turned);
        assertThat(LAW.complete(ordinary(turned)).yes()).isTrue();
        List<AgendaItem> more = new ArrayList<>(agenda(false));
        more.add(new AgendaItem(9, ItemKind.DECISION, ItemSubject.OTHER));
        assertThat(LAW.complete(ordinary(more)).yes()).isTrue();
    }

    @Test
    void GA_6_what_is_for_approval_is_not_for_information() {
        Ruling accounts = LAW.complete(ordinary(asKind(ItemSubject.ACCOUNTS, ItemKind.INFORMATION)));
        assertThat(accounts.points("GA-6", "POINT_OF_ANOTHER_KIND")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("subject", "ACCOUNTS").containsEntry("kind", "APPROVAL").containsEntry("number", 3L));
        assertThat(accounts.yes()).isFalse();
        assertThat(LAW.complete(ordinary(asKind(ItemSubject.ACCOUNTS, null))).yes()).isFalse();
        assertThat(LAW.complete(ordinary(asKind(ItemSubject.PROPOSALS, ItemKind.INFORMATION))).yes()).as("none came").isTrue();
        assertThat(LAW.complete(ordinary(asKind(ItemSubject.CHAIR_OF_MEETING, ItemKind.INFORMATION))).yes()).isFalse();
        assertThat(LAW.complete(facts(AssemblyKind.ORDINARY, AssemblyForm.WRITTEN, "2023-04-01",
                asKind(ItemSubject.CHAIR_OF_MEETING, ItemKind.INFORMATION), ELECTED)).yes()).as("given in a written assembly").isTrue();
    }

    @Test
    void GA_6_binds_ordinary_assemblies_only() {
        AgendaFacts one = facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, "2023-10-24",
                List.of(new AgendaItem(1, ItemKind.DECISION, ItemSubject.AMENDMENT)), ELECTED);
        assertThat(LAW.complete(one).yes()).isTrue();
        assertThat(LAW.complete(one).rules()).containsExactly("GA-22");
    }

    @Test
    void GA_22_the_first_ordinary_or_written_assembly_convened_after_the_election_elects_the_board() {
        for (AssemblyForm form : AssemblyForm.values()) {
            assertThat(LAW.complete(facts(AssemblyKind.ORDINARY, form, "2021-11-17", agenda(false), null)).refusedBy()).containsExactly("GA-6", "GA-22");
        }
        List<AgendaItem> business = List.of(new AgendaItem(1, ItemKind.DECISION, ItemSubject.OTHER));
        assertThat(LAW.complete(facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, "2021-11-17", business, null)).points("GA-22", "ELECTION_MISSING")).hasSize(1);
        assertThat(LAW.complete(facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.PHYSICAL, "2021-11-17", business, null)).yes()).isTrue();
        assertThat(LAW.complete(facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, "2021-11-16", business, null)).yes())
                .as("the agenda was fixed on the day of the election").isTrue();
        assertThat(LAW.complete(facts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, "2022-04-01", agenda(true), ELECTED)).points("GA-22", "ELECTION_NOT_DUE"))
                .as("already elected").hasSize(1);
        assertThat(LAW.complete(facts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, "2022-04-01", agenda(true), ELECTION)).yes())
                .as("elected on the day of the election is the old board").isTrue();
        assertThat(LAW.complete(facts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, "2022-04-01", agenda(true), ELECTION.plusDays(1))).yes()).isFalse();
    }

    @Test
    void GA_22_an_extraordinary_assembly_in_person_elects_no_board_and_a_vacancy_is_filled_anywhere() {
        List<AgendaItem> election = List.of(new AgendaItem(1, ItemKind.ELECTION, ItemSubject.BOARD_ELECTION));
        assertThat(LAW.complete(facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.PHYSICAL, "2021-12-01", election, null)).points("GA-22", "ELECTION_NOT_HERE")).hasSize(1);
        Ruling written = LAW.complete(facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, "2021-12-01", election, null));
        assertThat(written.yes()).isTrue();
        assertThat(written.points("GA-22", "ELECTION")).hasSize(1);
        AgendaFacts vacancy = new AgendaFacts(AssemblyKind.EXTRAORDINARY, AssemblyForm.PHYSICAL, LocalDate.parse("2023-10-24"), election, ELECTION, ELECTED,
                true, List.of(KU), List.of(KU));
        assertThat(LAW.complete(vacancy).points("GA-22", "BY_ELECTION")).hasSize(1);
        assertThat(LAW.complete(vacancy).yes()).isTrue();
    }

    @Test
    void GA_22_exactly_those_nominated_are_elected() {
        AgendaFacts f = facts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, "2021-12-01", agenda(true), null);
        Ruling ruling = LAW.complete(new AgendaFacts(f.kind(), f.form(), f.noticeOn(), f.items(), f.electionOn(), null, false, List.of(KU, BUSINESS),
                List.of(new Candidate("ku", false, "p-9"))));
        assertThat(ruling.refusedBy()).containsExactly("GA-22");
        assertThat(ruling.questions().stream().filter(question -> question.rule().equals("GA-22")).flatMap(question -> question.points().stream())
                .map(point -> point.code())).containsExactly("NOT_PROPOSED_BUSINESS", "NOT_PROPOSED", "NOT_NOMINATED");
    }

    @Test
    void DI_4_dissolution_and_the_use_of_the_assets_are_two_items_of_an_agenda() {
        AgendaItem dissolution = new AgendaItem(1, ItemKind.DECISION, ItemSubject.DISSOLUTION);
        AgendaItem assets = new AgendaItem(2, ItemKind.DECISION, ItemSubject.USE_OF_ASSETS);
        assertThat(extraordinary(dissolution, assets).points("DI-4", "TWO_ITEMS")).hasSize(1);
        assertThat(extraordinary(dissolution).refusedBy()).containsExactly("DI-4");
        assertThat(extraordinary(assets).refusedBy()).containsExactly("DI-4");
        assertThat(extraordinary(dissolution, dissolution, assets).yes()).isFalse();
    }

    private static Ruling extraordinary(AgendaItem... items) {
        return LAW.complete(facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.PHYSICAL, "2023-10-24", List.of(items), ELECTED));
    }

    @Test
    void every_ruling_on_an_agenda_is_recomputed_to_the_same_bytes_and_put_into_words() {
        Stream.of(LAW.complete(ordinary(agenda(false))), LAW.complete(ordinary(without(ItemSubject.BUDGET))), extraordinary(
                new AgendaItem(1, ItemKind.DECISION, ItemSubject.USE_OF_ASSETS)), LAW.complete(facts(AssemblyKind.ORDINARY, AssemblyForm.WRITTEN,
                        "2021-12-01", agenda(true), null)), LAW.complete(ordinary(asKind(ItemSubject.AUDITOR, ItemKind.INFORMATION)))).forEach(ruling -> {
                            assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
                            for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                                Explanation words = Explainer.explain(ruling, Cases.PROFILE, locale);
                                assertThat(Stream.of(Stream.of(words.headline()), words.whatWouldHaveChanged().stream(), words.reasons().stream()
                                        .map(reason -> reason.sentence())).flatMap(all -> all).toList()).allSatisfy(sentence ->
                                                assertThat(sentence).isNotBlank().doesNotContain("{", "_", "NONE", "  ", "null"));
                            }
                        });
    }

    @Test
    void GA_22_an_association_that_lays_nothing_down_on_agendas_is_not_asked() {
        AgendaFacts extraordinary = facts(AssemblyKind.EXTRAORDINARY, AssemblyForm.WRITTEN, "2023-10-24", agenda(false), ELECTED);
        assertThat(LAW.asks(extraordinary)).isTrue();
        assertThat(PLAIN.agenda().asks(extraordinary)).isFalse();
    }

    @Test
    void GA_22_where_nobody_stated_when_the_board_was_elected_that_is_said() {
        Finding told = LAW.boardNotStated(LocalDate.parse("2023-10-24")).orElseThrow();
        assertThat(told.code()).isEqualTo("BOARD_NOT_STATED");
        assertThat(told.blocking()).isFalse();
        assertThat(Explainer.finding(told, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).contains("16. november 2021");
        assertThat(PLAIN.agenda().boardNotStated(LocalDate.parse("2023-10-24"))).isEmpty();
    }
}
