package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** With which base a clause would decide, what is a clause at all, and how many cases there are where no long holds them. */
class ClauseBasesTest {

    private static final List<String> CLASSES = List.of("region", "contact-council", "municipality");

    private static Profile shipped() {
        return ProfileReader.read(ProfileReader.shipped());
    }

    private static List<LintFinding> found(String id, Map<String, Object> tree) {
        return DeadClauses.of(shipped().withDecisionRules(List.of(new DecisionRule(id, "4.6", tree)))).toList();
    }

    private static Map<String, Object> majority(String base) {
        return Map.of("op", "SIMPLE_MAJORITY", "base", base);
    }

    @Test
    void a_majority_that_those_without_a_vote_alone_could_bring_down_would_decide_by_all_seats_only() {
        assertThat(found("board.decision", Map.of("op", "ALL_OF", "rules", List.of(majority("VOTES_CAST"), Map.of("op", "FOR_FROM_EACH", "classes", CLASSES)))))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("NEVER_DECIDES_BY_THIS_BASE");
                    assertThat(finding.values()).containsEntry("bases", List.of("ALL_SEATS"));
                });
    }

    @Test
    void a_majority_of_those_present_would_decide_where_others_stay_away() {
        Map<String, Object> four = Map.of("op", "FOR_FROM_AT_LEAST", "count", 4L, "classes", List.of("region", "contact-council", "municipality", "knowledge-institution"));
        assertThat(found("assembly.written", Map.of("op", "ANY_OF", "rules", List.of(majority("ENTITLED"), four))))
                .singleElement().satisfies(finding -> assertThat(finding.values()).containsEntry("bases", List.of("VOTES_CAST", "PRESENT")));
    }

    @Test
    void those_who_abstain_may_as_well_be_away_one_after_the_other() {
        List<Vote> votes = List.of(vote("a", Stance.FOR), vote("b", Stance.ABSTAINS), vote("c", Stance.ABSTAINS));
        assertThat(Group.withAbsent(votes)).extracting(all -> all.stream().map(Vote::stance).toList()).containsExactly(
                List.of(Stance.FOR, Stance.ABSTAINS, Stance.ABSTAINS), List.of(Stance.FOR, Stance.ABSENT, Stance.ABSTAINS),
                List.of(Stance.FOR, Stance.ABSENT, Stance.ABSENT));
    }

    private static Vote vote(String party, Stance stance) {
        return new Vote(party, party, "member", stance);
    }

    @Test
    void what_stands_alone_is_the_rule_and_no_clause_of_it() {
        Map<String, Object> within = Map.of("op", "WITHIN", "classes", List.of("region"), "rule", majority("PRESENT"));
        assertThat(new Clauses(Combinator.read(within)).all()).isEmpty();
        assertThat(new Clauses(Combinator.read(Map.of("op", "ALL_OF", "rules", List.of(within, majority("PRESENT"))))).all()).extracting(Clauses.Clause::path)
                .containsExactly(List.of(1));
    }

    @Test
    void a_rule_of_one_thing_that_nothing_meets_is_an_error_too() {
        assertThat(found("assembly.written", Map.of("op", "WITHIN", "classes", List.of("region"), "rule", Map.of("op", "PRESENT_AT_LEAST", "count", 3L, "of", "VOTERS"))))
                .singleElement().satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("NEVER_MET");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                });
    }

    @Test
    void a_number_of_cases_beyond_a_long_is_told_in_all_its_figures() {
        Map<String, Object> somebody = Map.of("op", "PRESENT_AT_LEAST", "count", 1L, "of", "VOTERS");
        DecisionRule twice = new DecisionRule("assembly.written", "4.6", Map.of("op", "ALL_OF", "rules", List.of(somebody, somebody)));
        List<Party> parties = IntStream.range(0, 32).mapToObj(i -> new Party("p" + i, "region", Map.of(), List.of(), 0, 0)).toList();
        Profile p = shipped();
        Profile large = new Profile(1, p.id(), 1, p.name(), p.timeZone(), p.inForceFrom(), p.inForceFromDay(), p.classes(), parties, p.provisions(), p.parameters(),
                List.of(twice), null, p.interpretations(), null, null, null, null, null);
        assertThat(DeadClauses.of(large)).hasSize(2).allSatisfy(finding -> assertThat(finding.values())
                .containsEntry("cases", "18446744073709551616").containsEntry("adopted", "18446744073709551615"));
    }
}
