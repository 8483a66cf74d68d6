package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of what the linter says that no rule decides it, or two: in which words, and what it does not ask for. */
class DecisionCoverageTest {

    private static Profile plain() {
        return ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"));
    }

    private static DecisionRule adopts(String id, DecisionScope.Body body, List<AssemblyForm> forms, List<ItemSubject> subjects, List<String> matters) {
        return new DecisionRule(id, "4.6", Map.of("op", "NOBODY_AGAINST"),
                new DecisionScope(body, DecisionScope.Purpose.ADOPTS, forms, List.of(), subjects, matters, List.of()));
    }

    private static List<LintFinding> found(Profile profile, DecisionRule... rules) {
        return DecisionCoverage.of(profile.withDecisionRules(List.of(rules))).filter(finding -> finding.code().endsWith("ADOPTS")).toList();
    }

    @Test
    void a_gap_is_told_in_the_words_of_what_nobody_decides_and_any_other_business_is_none() {
        List<ItemSubject> decided = Stream.of(ItemSubject.values()).filter(subject -> subject != ItemSubject.FEE && subject != ItemSubject.ANY_OTHER_BUSINESS).toList();
        assertThat(found(plain(), adopts("one", DecisionScope.Body.ASSEMBLY, List.of(AssemblyForm.PHYSICAL), decided, List.of()))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("NO_RULE_ADOPTS");
            assertThat(finding.values()).containsEntry("cases", 3L).containsEntry("words", List.of("APPROVAL", "ASSEMBLY", "DECISION", "ELECTION", "FEE", "PHYSICAL"));
        });
    }

    @Test
    void two_rules_on_one_matter_of_the_board_contradict_each_other_on_that_matter() {
        assertThat(found(plain(), adopts("one", DecisionScope.Body.BOARD, List.of(), List.of(), List.of()),
                adopts("two", DecisionScope.Body.BOARD, List.of(), List.of(), List.of("house")))).singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("TWO_RULES_ADOPTS");
                    assertThat(finding.values()).containsEntry("words", List.of("BOARD", "house")).containsEntry("rules", List.of("one", "two"));
                });
    }

    @Test
    void BO_5_statutes_by_which_the_board_decides_need_a_rule_on_how() {
        DecisionRule assembly = adopts("one", DecisionScope.Body.ASSEMBLY, List.of(), List.of(), List.of());
        assertThat(found(ruling("BO-4"), assembly)).isEmpty();
        for (String rule : List.of("BO-5", "BO-6", "BO-11")) {
            assertThat(found(ruling(rule), assembly)).as(rule).singleElement().satisfies(finding -> {
                assertThat(finding.code() + " " + finding.severity() + " " + finding.place()).isEqualTo("NO_RULE_ADOPTS ERROR /decisionRules");
                assertThat(finding.values()).containsEntry("words", List.of("BOARD")).containsEntry("cases", 1L);
            });
        }
        assertThat(found(ruling("BO-5"), assembly, adopts("two", DecisionScope.Body.BOARD, List.of(), List.of(), List.of()))).isEmpty();
    }

    /** The plain profile, its first provision laying down one rule more and none the board's. */
    private static Profile ruling(String rule) {
        Profile plain = plain();
        return plain.withProvisions(IntStream.range(0, plain.provisions().size()).mapToObj(i -> {
            Provision old = plain.provisions().get(i);
            List<String> rules = old.rules().stream().filter(other -> !other.startsWith("BO-")).toList();
            return new Provision(old.id(), old.number(), old.heading(), old.text(), old.handling(), i == 0 ? List.of(rule) : rules);
        }).toList());
    }

    @Test
    void GA_8_statutes_that_ask_for_no_attendance_need_no_rule_on_it() {
        Profile without = plain().withDecisionRules(plain().decisionRules().stream().filter(rule -> rule.reach().purpose() != DecisionScope.Purpose.QUORUM).toList());
        assertThat(DecisionCoverage.of(without)).extracting(LintFinding::code).contains("NO_RULE_QUORUM");
        List<Provision> silent = without.provisions().stream().filter(provision -> !provision.rules().contains("GA-8")).toList();
        assertThat(DecisionCoverage.of(without.withProvisions(silent))).isEmpty();
    }
}
