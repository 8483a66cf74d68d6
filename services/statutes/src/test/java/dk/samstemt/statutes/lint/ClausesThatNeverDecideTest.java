package dk.samstemt.statutes.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.text.Explainer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * BO-5 and BO-6 gone through twice: by the linter, which counts voters a rule does not tell apart, and here by brute force over every
 * one of the 4^9 and 4^7 cases with arithmetic of its own.
 */
class ClausesThatNeverDecideTest {

    private static final Profile SHIPPED = ProfileReader.read(ProfileReader.shipped());
    private static final int FOR = 0;
    private static final int AGAINST = 1;
    private static final int ABSENT = 3;

    /** What brute force finds: cases, those left to the majority, those among them a base would fail, and ties. */
    private record Count(long cases, long left, long failsVotesCast, long failsPresent, long failsNine, long failsEleven, long ties) {
    }

    /** Voters 0-1 are regions, 2-3 councils, 4 Copenhagen, 5-8 knowledge institutions; without regions voters 0-4 are the rest. */
    private static Count bruteForce(int voters, int mandatory) {
        long[] n = new long[7];
        for (int code = 0; code < 1 << 2 * voters; code++) {
            int[] count = new int[4];
            boolean all = true;
            boolean one = false;
            for (int voter = 0; voter < voters; voter++) {
                int stance = code >> 2 * voter & 3;
                count[stance]++;
                all &= voter >= mandatory || stance == FOR;
                one |= voter >= mandatory && stance == FOR;
            }
            n[0]++;
            n[6] += count[FOR] == count[AGAINST] && all && one ? 1 : 0;
            if (all && one) {
                int twice = 2 * count[FOR];
                n[1]++;
                n[2] += twice > count[FOR] + count[AGAINST] ? 0 : 1;
                n[3] += twice > voters - count[ABSENT] ? 0 : 1;
                n[4] += twice > 9 ? 0 : 1;
                n[5] += twice > 11 ? 0 : 1;
            }
        }
        return new Count(n[0], n[1], n[2], n[3], n[4], n[5], n[6]);
    }

    @Test
    void BO_5_and_BO_6_the_majority_and_the_casting_vote_can_never_be_what_decides() {
        assertThat(bruteForce(9, 5)).isEqualTo(new Count(262_144, 175, 0, 0, 0, 0, 0));
        Count business = bruteForce(7, 3);
        assertThat(business).isEqualTo(new Count(16_384, 175, 0, 0, business.failsNine(), business.failsEleven(), 0));
        assertThat(business.failsNine()).isPositive();
        assertThat(business.failsEleven()).isGreaterThanOrEqualTo(business.failsNine());
        System.out.println("BO-5: 262144 cases, 175 left to the majority, which fails in none; BO-6: " + business);
    }

    @Test
    void the_linter_finds_the_same_and_says_it_in_both_languages() {
        List<LintFinding> found = never(SHIPPED);
        found.forEach(finding -> List.of(Locale.forLanguageTag("da"), Locale.ENGLISH).forEach(locale -> {
            String said = Explainer.lint(finding, SHIPPED, locale);
            System.out.println(finding.severity() + " " + finding.place() + " " + said);
            assertThat(said).doesNotContain("{").doesNotContain("CastingVote").doesNotContain("_");
        }));
        assertThat(found).extracting(LintFinding::code, LintFinding::place, finding -> finding.values().get("cases"), finding -> finding.values().getOrDefault("bases", List.of()))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NEVER_DECIDES", "/decisionRules/4/rule/rules/0", 262_144L, List.of()),
                        org.assertj.core.groups.Tuple.tuple("CASTING_NEVER_DECIDES", "/decisionRules/4/rule/rules/0", 262_144L, List.of()),
                        org.assertj.core.groups.Tuple.tuple("NEVER_DECIDES_BY_THIS_BASE", "/decisionRules/5/rule/rule/rules/0", 16_384L, List.of("WHOLE_BODY", "ALL_SEATS")),
                        org.assertj.core.groups.Tuple.tuple("CASTING_NEVER_DECIDES", "/decisionRules/5/rule/rule/rules/0", 16_384L, List.of()));
    }

    @Test
    void a_rule_tested_case_by_case_is_the_rule_tested_by_counts() {
        DecisionRule rule = SHIPPED.decisionRules().get(5);
        Combinator combinator = rule.combinator();
        long[] met = {0, 0};
        for (int code = 0; code < 1 << 14; code++) {
            List<Vote> votes = new ArrayList<>();
            for (int voter = 0; voter < 7; voter++) {
                var party = SHIPPED.parties().get(voter + 2);
                votes.add(new Vote(party.id(), party.id(), party.partyClass(), Stance.values()[code >> 2 * voter & 3]));
            }
            met[0] += combinator.met(new Stances(votes)) ? 1 : 0;
        }
        Electorate electorate = Electorate.of(SHIPPED, rule);
        electorate.each((stances, cases) -> met[1] += combinator.met(stances) ? cases.longValueExact() : 0);
        assertThat(met[0]).isEqualTo(met[1]).isEqualTo(175);
        assertThat(electorate.cases()).isEqualTo(16_384);
        assertThat(electorate.ways()).isEqualTo(1_400);
        assertThat(Electorate.of(SHIPPED, SHIPPED.decisionRules().get(4)).ways()).isEqualTo(14_000);
    }

    @Test
    void clauses_that_do_decide_are_not_reported() {
        assertThat(never(rule(Map.of("op", "ALL_OF", "rules", List.of(Map.of("op", "SIMPLE_MAJORITY", "base", "PRESENT"),
                Map.of("op", "FOR_FROM_ONE_OF", "classes", List.of("region"))))))).isEmpty();
        assertThat(never(rule(Map.of("op", "ALL_OF", "rules", List.of(Map.of("op", "MAJORITY_WITH_CASTING_VOTE", "base", "VOTES_CAST", "office", "CHAIR"),
                Map.of("op", "FOR_FROM_ONE_OF", "classes", List.of("region"))))))).isEmpty();
        assertThat(never(rule(Map.of("op", "ANY_OF", "rules", List.of(Map.of("op", "AGREEMENT_OF_ALL"), Map.of("op", "UNANIMITY_OF_PRESENT"))))))
                .extracting(LintFinding::place).containsExactly("/decisionRules/0/rule/rules/0");
    }

    @Test
    void a_rule_nothing_can_meet_is_an_error() {
        assertThat(ProfileLint.of(rule(Map.of("op", "ALL_OF", "rules", List.of(Map.of("op", "AGREEMENT_OF_ALL"), Map.of("op", "WITHIN", "classes", List.of("region"),
                "rule", Map.of("op", "PRESENT_AT_LEAST", "count", 3L, "of", "VOTERS"))))))).filteredOn(finding -> finding.code().equals("NEVER_MET")).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void counting_absence_with_abstention_finds_what_every_case_by_itself_finds() {
        List<Profile> profiles = List.of(SHIPPED, ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner")));
        int merged = 0;
        for (Profile profile : profiles) {
            for (DecisionRule rule : profile.decisionRules()) {
                Electorate electorate = Electorate.of(profile, rule);
                if (electorate.voters() > 0 && electorate.ways() <= DeadClauses.MOST_WAYS) {
                    merged += PresenceFree.is(rule.combinator()) ? 1 : 0;
                    same(rule.combinator(), electorate);
                }
            }
        }
        assertThat(merged).isGreaterThanOrEqualTo(2);
    }

    private static void same(Combinator rule, Electorate electorate) {
        Clauses counted = new Clauses(rule).over(electorate);
        Clauses named = new Clauses(rule).overEach(electorate);
        assertThat(counted.adopted()).isEqualTo(named.adopted());
        for (Clauses.Clause clause : named.all()) {
            assertThat(counted.decides(clause)).as("%s %s", rule, clause).isEqualTo(named.decides(clause));
            assertThat(counted.castingDecides(clause)).isEqualTo(named.castingDecides(clause));
            for (String base : List.of("VOTES_CAST", "PRESENT", "ENTITLED")) {
                Combinator other = Combinator.read(Map.of("op", "ALL_OF", "rules", List.of(Map.of("op", "SIMPLE_MAJORITY", "base", base),
                        Map.of("op", "PRESENT_AT_LEAST", "count", 2L, "of", "VOTERS"))));
                if (rule.parts().size() == 2 && rule.parts().stream().allMatch(part -> part.parts().isEmpty())) {
                    assertThat(counted.wouldDecide(clause, other, 0)).as("%s %s %s", rule, clause, base).isEqualTo(named.wouldDecide(clause, other, 0));
                }
            }
        }
    }

    @Test
    void who_is_not_there_is_counted_with_who_abstains_only_where_nothing_asks() {
        assertThat(PresenceFree.is(SHIPPED.decisionRules().get(4).combinator())).isTrue();
        assertThat(PresenceFree.is(SHIPPED.decisionRules().get(5).combinator())).isTrue();
        for (Map<String, Object> asks : List.<Map<String, Object>>of(Map.of("op", "SIMPLE_MAJORITY", "base", "PRESENT"),
                Map.of("op", "PRESENT_AT_LEAST", "count", 1L, "of", "VOTERS"), Map.of("op", "UNANIMITY_OF_PRESENT"))) {
            assertThat(PresenceFree.is(Combinator.read(asks))).as("%s", asks).isFalse();
            assertThat(PresenceFree.is(Combinator.read(Map.of("op", "ALL_OF", "rules", List.of(asks, Map.of("op", "AGREEMENT_OF_ALL")))))).isFalse();
        }
    }

    @Test
    @Tag("slow")
    void whoever_saves_a_profile_waits_less_than_fifty_milliseconds_for_it() {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            ProfileLint.of(SHIPPED);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000);
        }
        System.out.println("the linter took " + best + " ms of processor time");
        assertThat(best).isLessThan(50);
    }

    private static List<LintFinding> never(Profile profile) {
        return ProfileLint.of(profile).stream().filter(finding -> finding.code().contains("NEVER")).toList();
    }

    private static Profile rule(Map<String, Object> tree) {
        DecisionRule only = new DecisionRule("assembly.written", "4.6", tree);
        return new Profile(1, SHIPPED.id(), 1, SHIPPED.name(), SHIPPED.timeZone(), SHIPPED.inForceFrom(), SHIPPED.inForceFromDay(), SHIPPED.classes(),
                SHIPPED.parties(), SHIPPED.provisions(), SHIPPED.parameters(), List.of(only), SHIPPED.chairmanship(), SHIPPED.interpretations(), null, null, null, null, null);
    }
}
