package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Statutes by which a majority decides in writing: what is told are its votes, and nobody's objection alone bars anything. */
class WrittenMajorityTest {

    private static final Profile BY_MAJORITY = Cases.PROFILE.withDecisionRules(Cases.PROFILE.decisionRules().stream().map(rule -> rule.id().equals("assembly.written")
            ? new DecisionRule(rule.id(), rule.provision(), Map.of("op", "SIMPLE_MAJORITY", "base", "VOTES_CAST")) : rule).toList());

    @Test
    void GA_10_where_a_majority_decides_in_writing_one_against_it_is_outvoted() {
        DecisionFacts facts = Cases.stated(Cases.states("dtu", Choice.DISSENT, "2023-11-02T10:00:00Z"));
        Ruling ruling = Statutes.of(BY_MAJORITY).decision(facts);
        assertThat(ruling.refusedBy()).doesNotContain("GA-10");
        assertThat(ruling.points("GA-10", "SIMPLE_MAJORITY")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("against", 1L));
        assertThat(List.of(Cases.STATUTES.decision(facts).refusedBy())).anySatisfy(refused -> assertThat(refused).contains("GA-10"));
    }
}
