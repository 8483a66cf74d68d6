package dk.samstemt.statutes.rules.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.agenda.BodyMeetings;
import dk.samstemt.statutes.facts.agenda.InternalApproval;
import dk.samstemt.statutes.facts.agenda.RecordFacts;
import dk.samstemt.statutes.facts.agenda.RecordedItem;
import dk.samstemt.statutes.facts.agenda.RecordedStatement;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecordAndPartiesTest {

    private static final AgendaLaw LAW = Cases.STATUTES.agenda();
    private static final Instant CLOSE = Cases.STATUTES.deadline(Cases.DAY);
    private static final Instant GIVEN = Instant.parse("2023-11-02T10:00:00Z");
    private static final LocalDate DISPATCH = LocalDate.parse("2023-10-24");

    /** Of one item, decided by two parties of which both are recorded. */
    private static final RecordFacts RECORD = new RecordFacts(List.of("dtu", "ku"), List.of(new RecordedItem(2, ItemKind.DECISION, true, true, List.of(
            new RecordedStatement("dtu", Choice.ASSENT, GIVEN), new RecordedStatement("ku", Choice.ASSENT, GIVEN)))), CLOSE, CLOSE);

    private static List<RecordedStatement> statements(RecordedStatement... otherwise) {
        List<RecordedStatement> all = new ArrayList<>(List.of(otherwise));
        Cases.PROFILE.partyIds().stream().filter(party -> all.stream().noneMatch(statement -> statement.party().equals(party)))
                .forEach(party -> all.add(new RecordedStatement(party, Choice.ASSENT, GIVEN)));
        return all;
    }

    private static Ruling recorded(Instant from, boolean ruling, boolean interpretations, List<RecordedStatement> statements) {
        return LAW.recordComplete(new RecordFacts(Cases.PROFILE.partyIds(), List.of(new RecordedItem(1, ItemKind.INFORMATION, false, false, List.of()),
                new RecordedItem(2, ItemKind.DECISION, ruling, interpretations, statements)), CLOSE, from));
    }

    @Test
    void GA_26_the_record_states_per_item_and_party_the_statement_its_moment_the_ruling_and_the_interpretations() {
        Ruling whole = recorded(CLOSE, true, true, statements());
        assertThat(whole.yes()).isTrue();
        assertThat(whole.points("GA-26", "STATES_EVERYTHING")).hasSize(1);
        assertThat(recorded(CLOSE, true, true, statements(new RecordedStatement("ruc", null, null))).yes()).as("silence is recorded, too").isTrue();
        assertThat(recorded(CLOSE, false, true, statements()).points("GA-26", "NO_RULING")).hasSize(1);
        assertThat(recorded(CLOSE, true, false, statements()).points("GA-26", "NO_INTERPRETATIONS")).hasSize(1);
        Ruling undated = recorded(CLOSE, true, true, statements(new RecordedStatement("ruc", Choice.ASSENT, null)));
        assertThat(undated.points("GA-26", "NO_MOMENT")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("party", "ruc").containsEntry("number", 2L));
        assertThat(undated.refusedBy()).containsExactly("GA-26");
        assertThat(recorded(CLOSE, true, true, statements().subList(1, 9)).points("GA-26", "NO_STATEMENT")).hasSize(1);
        assertThat(recorded(CLOSE, true, true, statements(new RecordedStatement("ruc", Choice.ASSENT, GIVEN),
                new RecordedStatement("ruc", Choice.DISSENT, GIVEN))).points("GA-26", "TWO_STATEMENTS")).hasSize(1);
    }

    @Test
    void GA_26_decisions_take_effect_at_the_close_and_not_at_the_approval() {
        Ruling later = recorded(CLOSE.plusMillis(1), true, true, statements());
        assertThat(later.points("GA-26", "EFFECTIVE_OTHERWISE")).hasSize(1);
        assertThat(Said.changes(later)).containsExactly("closedAt=2023-11-14T23:00:00.001Z", "effectiveFrom=2023-11-14T23:00:00.000Z");
        assertThat(recorded(CLOSE.minusMillis(1), true, true, statements()).yes()).isFalse();
        assertThat(later.interpretations()).extracting(relied -> relied.id()).containsExactly("A-31");
        Ruling missing = recorded(CLOSE, false, true, statements(new RecordedStatement("ku", Choice.ASSENT, null)));
        assertThat(Said.changes(missing)).containsExactly("recordedKind 2=INFORMATION", "recordedKind 2=PRESENTATION", "onRoll ku=false+rulingStated 2=true",
                "recorded ku=true+rulingStated 2=true");
        for (Ruling ruling : List.of(later, missing, recorded(CLOSE, true, true, statements()))) {
            assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
            for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                assertThat(Explainer.explain(ruling, Cases.PROFILE, locale).whatWouldHaveChanged()).allSatisfy(sentence ->
                        assertThat(sentence).doesNotContain("{", "_", "NONE", "  "));
            }
        }
    }

    @Test
    void GA_26_two_statements_missing_of_one_item_are_told_together_and_each_party_could_have_had_none_to_give() {
        List<RecordedStatement> two = statements().stream().filter(statement -> !List.of("ku", "dtu").contains(statement.party())).toList();
        assertThat(Said.changes(recorded(CLOSE, true, true, two))).contains("recordedKind 2=INFORMATION", "recorded dtu=true+recorded ku=true", "onRoll dtu=false+onRoll ku=false",
                "onRoll dtu=false+recorded ku=true", "onRoll ku=false+recorded dtu=true");
    }

    @Test
    void GA_26_what_was_given_after_the_close_did_not_count_and_a_stranger_is_told() {
        Ruling late = recorded(CLOSE, true, true, statements(new RecordedStatement("ku", Choice.ASSENT, CLOSE)));
        assertThat(late.refusedBy()).containsExactly("GA-26");
        assertThat(late.points("GA-26", "GIVEN_AFTER_CLOSE")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("party", "ku").containsEntry("number", 2L));
        assertThat(Said.changes(late)).contains("recorded ku=true");
        assertThat(recorded(CLOSE, true, true, statements(new RecordedStatement("ku", Choice.ASSENT, CLOSE.minusMillis(1)))).yes()).isTrue();
        Ruling stranger = recorded(CLOSE, true, true, statements(new RecordedStatement("x", Choice.ASSENT, GIVEN)));
        assertThat(stranger.yes()).isTrue();
        assertThat(stranger.points("GA-26", "NOT_ENTITLED")).hasSize(1);
        assertThat(recorded(CLOSE, true, true, statements()).points("GA-26", "NOT_ENTITLED")).isEmpty();
    }

    @Test
    void GA_26_a_record_has_items_and_each_once() {
        assertThat(LAW.recordComplete(RECORD.withItems(List.of())).points("GA-26", "NO_ITEMS")).hasSize(1);
        RecordedItem item = new RecordedItem(2, ItemKind.INFORMATION, false, false, List.of());
        assertThat(LAW.recordComplete(RECORD.withItems(List.of(item))).yes()).isTrue();
        Ruling twice = LAW.recordComplete(RECORD.withItems(List.of(item, new RecordedItem(1, ItemKind.INFORMATION, false, false, List.of()), item)));
        assertThat(twice.refusedBy()).containsExactly("GA-26");
        assertThat(twice.points("GA-26", "ITEM_TWICE")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("number", 2L));
    }

    @Test
    void GA_26_a_whole_record_could_have_been_of_another_close_kind_or_roll() {
        Ruling whole = recorded(CLOSE, true, true, statements());
        Said.of(whole);
        assertThat(Said.changes(whole)).contains("closedAt=2023-11-14T23:00:01.000Z", "effectiveFrom=2023-11-14T23:00:01.000Z", "recordedKind 1=DECISION", "recordedKind 1=ELECTION",
                "rulingStated 2=false").doesNotContain("recordedKind 2=INFORMATION", "onRoll ku=false");
        Ruling less = LAW.recordComplete(RECORD.withRoll(List.of("dtu")));
        assertThat(Said.changes(less)).contains("onRoll ruc=true", "recorded dtu=false").doesNotContain("onRoll ku=true").contains("onRoll ku=true+recorded ku=false");
        assertThat(Said.changes(LAW.recordComplete(RECORD.withRoll(List.of("dtu", "ruc"))))).containsExactly("onRoll ruc=false", "recorded ruc=true", "recordedKind 2=INFORMATION",
                "recordedKind 2=PRESENTATION");
    }

    @Test
    void GA_14_a_partys_own_approval_is_shown_and_never_a_condition() {
        List<Finding> shown = LAW.approvals(List.of(new InternalApproval("ku", "Bestyrelsen", Cases.DAY, "doc-1"),
                new InternalApproval("dtu", "Bestyrelsen", Cases.DAY, null), new InternalApproval("ruc", null, Cases.DAY, null),
                new InternalApproval("cbs", "Bestyrelsen", null, "doc-2")));
        assertThat(shown).extracting(Finding::code).containsExactly("SHOWN_WITH_EXTRACT", "SHOWN", "NOT_SHOWN", "NOT_SHOWN");
        assertThat(shown).allSatisfy(finding -> {
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.rule()).isEqualTo("GA-14");
            assertThat(Explainer.finding(finding, Cases.PROFILE, Locale.ENGLISH).sentence()).doesNotContain("{", "null");
        });
        assertThat(Cases.STATUTES.decision(Cases.stated()).rules()).doesNotContain("GA-14");
        assertThat(Cases.STATUTES.statementAccepted(Cases.attempt("2023-11-02T10:00:00Z")).rules()).doesNotContain("GA-14");
    }

    private static List<String> warned(String... days) {
        return LAW.bodiesNotMeeting(DISPATCH, Cases.DAY, List.of(new BodyMeetings("ku", List.of(days).stream().map(LocalDate::parse).toList())))
                .stream().map(Finding::code).toList();
    }

    @Test
    void GA_28_a_warning_where_no_ordinary_meeting_falls_between_dispatch_and_assembly_and_never_a_bar() {
        assertThat(warned("2023-10-24")).as("the day of dispatch counts").isEmpty();
        assertThat(warned("2023-11-13")).isEmpty();
        assertThat(warned("2023-11-14")).as("the day of the assembly is too late").containsExactly("NO_MEETING_BETWEEN");
        assertThat(warned("2023-10-23")).hasSize(1);
        assertThat(warned("2023-10-23", "2023-11-14", "2023-11-01")).isEmpty();
        assertThat(warned()).as("nothing entered").isEmpty();
        assertThat(LAW.bodiesNotMeeting(DISPATCH, Cases.DAY, List.of(new BodyMeetings("ku", List.of(Cases.DAY))))).singleElement().satisfies(finding -> {
            assertThat(finding.blocking()).isFalse();
            assertThat(finding.provision()).isEqualTo("4.2");
            assertThat(finding.values()).containsEntry("party", "ku").containsEntry("from", "2023-10-24").containsEntry("until", "2023-11-14");
        });
    }

    @Test
    void GA_26_is_asked_only_where_the_statutes_say_what_a_record_states() {
        RecordFacts facts = new RecordFacts(List.of(), List.of(), CLOSE, CLOSE);
        assertThat(LAW.asks(facts)).isTrue();
        assertThat(Statutes.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"))).agenda().asks(facts)).isFalse();
    }
}
