package dk.samstemt.statutes.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Digests;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Profile SHIPPED = ProfileReader.read(ProfileReader.shipped());
    private static final Profile PLAIN = ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));

    @Test
    void a_version_with_something_else_is_the_same_in_everything_else() {
        Instant from = Instant.parse("2026-01-01T11:00:00.000Z");
        Profile later = SHIPPED.asVersion(7, from, LocalDate.parse("2026-01-02"));
        assertThat(later.version()).isEqualTo(7);
        assertThat(later.inForceFrom()).isEqualTo(from);
        assertThat(later.inForceFromDay()).isEqualTo("2026-01-02");
        assertThat(later.asVersion(1, SHIPPED.inForceFrom(), SHIPPED.inForceFromDay())).isEqualTo(SHIPPED);
        assertThat(SHIPPED.withParameters(List.of()).parameters()).isEmpty();
        assertThat(SHIPPED.withDecisionRules(List.of()).decisionRules()).isEmpty();
        assertThat(SHIPPED.withInterpretations(List.of()).interpretations()).isEmpty();
        assertThat(SHIPPED.withProvisions(List.of()).provisions()).isEmpty();
        assertThat(SHIPPED.withParties(List.of()).parties()).isEmpty();
        assertThat(SHIPPED.withProvisions(List.of()).withProvisions(SHIPPED.provisions()).withParameters(SHIPPED.parameters())
                .withDecisionRules(SHIPPED.decisionRules()).withInterpretations(SHIPPED.interpretations())).isEqualTo(SHIPPED);
    }

    @Test
    void it_is_cited_by_the_digest_of_its_bytes_and_lives_in_its_zone() {
        assertThat(SHIPPED.digest()).isEqualTo(Digests.sha256Hex(ProfileWriter.canonical(SHIPPED))).isNotEqualTo(PLAIN.digest());
        assertThat(SHIPPED.zone()).isEqualTo(ZoneId.of("Europe/Copenhagen"));
    }

    @Test
    void a_number_holds_from_its_first_day_to_its_last() {
        Parameter notice = new Parameter("notice.ordinary", "4.2", Unit.DAYS, List.of(new ParameterValue("14", day("2024-01-01"), day("2024-06-30")),
                new ParameterValue("21", day("2024-07-01"), null)));
        assertThat(notice.on(day("2023-12-31"))).isEmpty();
        assertThat(notice.on(day("2024-01-01"))).contains("14");
        assertThat(notice.on(day("2024-06-30"))).contains("14");
        assertThat(notice.on(day("2024-07-01"))).contains("21");
        assertThat(notice.on(day("2990-01-01"))).contains("21");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void the_readings_not_chosen_are_all_but_one() {
        Interpretation found = SHIPPED.interpretation("A-15").orElseThrow();
        assertThat(found.otherReadings()).containsExactly("MAJORITY", "CHAIR");
    }

    @Test
    void a_reading_is_told_in_its_words_and_one_that_is_none_of_these_by_its_code() {
        Interpretation found = new Interpretation("A-1", Map.of(), "ONE", List.of(new Reading("TWO", Map.of("da", "to", "en", "two")),
                new Reading("ONE", Map.of("da", "en", "en", "one"))), Map.of(), "x", day("2024-01-01"));
        assertThat(found.words("TWO", "da")).isEqualTo("to");
        assertThat(found.words("THREE", "da")).isEqualTo("THREE");
        assertThat(found.chosen("en")).isEqualTo("one");
    }

    @Test
    void a_provision_in_other_words_or_under_another_heading_is_otherwise_the_same() {
        Provision first = SHIPPED.provisions().get(0);
        assertThat(first.withText("x").text()).isEqualTo("x");
        assertThat(first.withText("x").withText(first.text())).isEqualTo(first);
        assertThat(first.withHeading("y").heading()).isEqualTo("y");
        assertThat(first.withHeading("y").withHeading(first.heading())).isEqualTo(first);
    }

    @Test
    void what_is_decided_is_said_in_a_few_words_and_what_is_not_put_to_decision_counts_as_if_it_were() {
        assertThat(DecisionCase.assembly(AssemblyForm.WRITTEN, ItemKind.ELECTION, ItemSubject.FEE).words())
                .containsExactly("ASSEMBLY", "WRITTEN", "ELECTION", "FEE");
        assertThat(DecisionCase.assembly(AssemblyForm.WRITTEN, ItemKind.INFORMATION, ItemSubject.FEE).kind()).isEqualTo(ItemKind.DECISION);
        assertThat(DecisionCase.board("business-promotion").words()).containsExactly("BOARD", "business-promotion");
        assertThat(DecisionCase.board(null).words()).containsExactly("BOARD");
    }

    private static List<String> applying(Profile profile, DecisionScope.Purpose purpose, DecisionCase about) {
        return DecisionRules.applying(profile, purpose, about).stream().map(DecisionRule::id).toList();
    }

    private static List<String> adopts(AssemblyForm form, ItemSubject subject) {
        return applying(SHIPPED, DecisionScope.Purpose.ADOPTS, DecisionCase.assembly(form, ItemKind.DECISION, subject));
    }

    @Test
    void a_rule_applies_to_what_its_scope_covers_unless_an_exception_to_it_does() {
        assertThat(adopts(AssemblyForm.WRITTEN, ItemSubject.FEE)).containsExactly("assembly.written");
        assertThat(adopts(AssemblyForm.PHYSICAL, ItemSubject.FEE)).containsExactly("assembly.physical");
        assertThat(applying(SHIPPED, DecisionScope.Purpose.QUORUM, DecisionCase.assembly(AssemblyForm.PHYSICAL, ItemKind.DECISION, ItemSubject.FEE)))
                .containsExactly("assembly.quorum");
        assertThat(applying(SHIPPED, DecisionScope.Purpose.ADOPTS, DecisionCase.board("business-promotion"))).containsExactly("board.business-promotion");
        assertThat(applying(SHIPPED, DecisionScope.Purpose.ADOPTS, DecisionCase.board(null))).containsExactly("board.decision");
        assertThat(applying(PLAIN, DecisionScope.Purpose.ADOPTS, DecisionCase.assembly(AssemblyForm.PHYSICAL, ItemKind.DECISION, ItemSubject.AMENDMENT)))
                .containsExactly("assembly.amendments");
        assertThat(applying(PLAIN, DecisionScope.Purpose.ADOPTS, DecisionCase.assembly(AssemblyForm.PHYSICAL, ItemKind.DECISION, ItemSubject.FEE)))
                .containsExactly("assembly.general");
    }

    @Test
    void a_form_is_known_where_some_rule_says_how_it_adopts_anything() {
        assertThat(Stream.of(AssemblyForm.values()).filter(form -> DecisionRules.know(SHIPPED, form))).containsExactlyInAnyOrder(AssemblyForm.values());
        assertThat(DecisionRules.know(PLAIN, AssemblyForm.PHYSICAL)).isTrue();
        assertThat(DecisionRules.know(SHIPPED.withDecisionRules(List.of()), AssemblyForm.PHYSICAL)).isFalse();
        assertThat(DecisionRules.know(SHIPPED.withDecisionRules(SHIPPED.decisionRules().stream().filter(rule -> rule.id().startsWith("board")).toList()),
                AssemblyForm.WRITTEN)).isFalse();
    }

    @Test
    void a_form_is_not_known_by_what_another_adopts_or_by_what_must_be_met_besides() {
        Profile written = SHIPPED.withDecisionRules(SHIPPED.decisionRules().stream().filter(rule -> rule.id().equals("assembly.written")).toList());
        assertThat(DecisionRules.know(written, AssemblyForm.WRITTEN)).isTrue();
        assertThat(DecisionRules.know(written, AssemblyForm.PHYSICAL)).isFalse();
        Profile besides = SHIPPED.withDecisionRules(SHIPPED.decisionRules().stream().filter(rule -> rule.id().equals("assembly.amendment")).toList());
        assertThat(DecisionRules.know(besides, AssemblyForm.WRITTEN)).isFalse();
        DecisionScope any = new DecisionScope(DecisionScope.Body.ASSEMBLY, DecisionScope.Purpose.ADOPTS, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(DecisionRules.know(SHIPPED.withDecisionRules(List.of(new DecisionRule("any", "4.6", Map.of(), any))), AssemblyForm.WRITTEN)).isTrue();
    }

    @Test
    void a_combinator_is_read_from_its_data() {
        assertThat(SHIPPED.decisionRules()).allSatisfy(rule -> assertThat(rule.combinator()).as(rule.id()).isNotNull());
    }
}
