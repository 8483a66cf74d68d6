package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.profile.DecisionRule;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the secretariat is told of the figures of an amendment and of a way back, and what it is spared. */
class WhatIsToldTest {

    private static final LocalDate FROM = LocalDate.parse("2024-01-01");

    private static List<Finding> told(Profile profile, Operation... operations) {
        return Findings.of(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(new Amendment(1, List.of(operations))), NoticeContents.complete()), Law.of(profile));
    }

    private static Operation set(String figure, String before, String after) {
        return Operation.setParameter("6.2", "fee.region-hovedstaden." + figure, before, after, FROM);
    }

    private static List<String> codes(Operation... operations) {
        return told(Cases.PROFILE, operations).stream().map(Finding::code).toList();
    }

    @Test
    void FEE_5_the_place_in_a_figure_is_counted_as_people_count_from_one() {
        List<Finding> unread = told(Cases.PROFILE, set("rate", "3.125", "2.8x"), set("rate", "3.125", "2,820")).stream()
                .filter(finding -> finding.code().equals("FIGURE_NOT_READ")).toList();
        assertThat(unread).extracting(finding -> ((Number) finding.values().get("place")).intValue()).containsExactly(4, 1);
    }

    @Test
    void FEE_5_of_figures_that_agree_to_the_krone_no_rounding_is_told() {
        assertThat(codes(set("rate", "3.125", "2.000"), set("amount", "569375000", "20000"))).doesNotContain("ONLY_WITHIN_ROUNDING");
        assertThat(codes(set("rate", "3.125", "2.000"), set("amount", "569375000", "20100"))).contains("ONLY_WITHIN_ROUNDING");
    }

    @Test
    void AM_6_only_a_rate_without_its_own_base_year_leaves_its_price_level_unsaid() {
        assertThat(codes(set("amount", "569375000", "20000"))).doesNotContain("UNSAID_PRICE_LEVEL");
        assertThat(codes(set("rate", "3.125", "2.000"), set("base-year", "2018", "2024"))).doesNotContain("UNSAID_PRICE_LEVEL");
        assertThat(codes(set("rate", "3.125", "2.000"), Operation.setParameter("6.2", "fee.region-sjaelland.base-year", "2018", "2024", FROM)))
                .contains("UNSAID_PRICE_LEVEL");
    }

    private static boolean fallsBack(Set<String> rules) {
        Profile only = Cases.PROFILE.withDecisionRules(Cases.PROFILE.decisionRules().stream().filter(rule -> rules.contains(rule.id())).toList());
        return told(only, set("rate", "3.125", "2.000")).stream().anyMatch(finding -> finding.code().equals("PHYSICAL_FALLBACK"));
    }

    @Test
    void GA_19_statutes_that_know_no_assembly_where_people_meet_offer_none_to_fall_back_to() {
        assertThat(fallsBack(Set.of("assembly.written", "board.decision"))).isFalse();
        assertThat(fallsBack(Set.of("assembly.written", "assembly.physical"))).isTrue();
        assertThat(fallsBack(Set.of("assembly.written", "assembly.amendment"))).isTrue();
        assertThat(Stream.of("assembly.written", "assembly.physical", "assembly.amendment", "board.decision"))
                .isSubsetOf(Cases.PROFILE.decisionRules().stream().map(DecisionRule::id).toList());
    }

    @Test
    void AM_1_and_DI_1_are_asked_each_by_its_own_id() {
        assertThat(List.of(AmendmentIsAgreed.amendment().id(), AmendmentIsAgreed.dissolution().id())).containsExactly("AM-1", "DI-1");
    }
}
