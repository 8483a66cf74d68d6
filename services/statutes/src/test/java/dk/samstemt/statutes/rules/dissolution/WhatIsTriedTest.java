package dk.samstemt.statutes.rules.dissolution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.dissolution.AssetShare;
import dk.samstemt.statutes.facts.dissolution.AssetsFacts;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.facts.dissolution.MemberInformed;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is tried instead when an association is dissolved: other decisions, other shares, members informed in time. */
class WhatIsTriedTest {

    private static final Law LAW = Law.of(Cases.PROFILE);

    private static AssetsFacts assets(boolean dissolved, boolean decided, boolean paid, AssetShare... shares) {
        return new AssetsFacts("item-1", dissolved, "item-2", decided, paid, 120_000_000, 150_000_000, List.of(shares));
    }

    @Test
    void DI_2_each_decision_could_be_the_other_and_each_share_nothing_or_what_is_lacking() {
        AssetShare ku = new AssetShare("ku", 100_000_000);
        AssetShare faxe = new AssetShare("faxe", 30_000_000);
        Map<String, AssetsFacts> tried = Otherwise.of(new AssetsAlternatives(), assets(true, false, true, ku, faxe), LAW);
        assertThat(tried).containsEntry("dissolutionAdopted  true>false", assets(false, false, true, ku, faxe))
                .containsEntry("useDecided  false>true", assets(true, true, true, ku, faxe)).containsEntry("paidOut  true>false", assets(true, false, false, ku, faxe))
                .containsEntry("share ku 100000000>0", assets(true, false, true, faxe, new AssetShare("ku", 0)))
                .containsEntry("share ku 100000000>120000000", assets(true, false, true, faxe, new AssetShare("ku", 120_000_000)));
        assertThat(tried.keySet()).filteredOn(change -> change.startsWith("share ku")).containsExactlyInAnyOrder("share ku 100000000>0", "share ku 100000000>120000000",
                "share ku 100000000>120000001");
    }

    @Test
    void DI_2_who_is_named_and_gets_nothing_could_get_what_is_lacking() {
        List<String> named = Named.all(LAW).stream().map(recipient -> recipient.who()).toList();
        assertThat(named).contains("ku").hasSizeGreaterThan(1);
        assertThat(new AssetsAlternatives().of(assets(true, true, true, new AssetShare("ku", 1)), LAW)).filteredOn(tried -> !tried.nearest())
                .extracting(Alternative::key).doesNotHaveDuplicates()
                .containsAll(named.stream().map(who -> "share/" + who).toList());
    }

    private static long informed(int late) {
        return informed(late, "2024-05-01");
    }

    private static long informed(int late, String day) {
        return new TimeAlternatives().of(facts(late, day), LAW).stream().map(Alternative::key).filter(key -> key.startsWith("informed/")).count();
    }

    private static DissolutionFacts facts(int late, String day) {
        List<String> members = Information.members(LAW);
        List<MemberInformed> all = IntStream.range(0, members.size()).mapToObj(i -> new MemberInformed(members.get(i), LocalDate.parse(i < late ? "2024-04-30" : "2024-01-02"))).toList();
        return new DissolutionFacts(AssemblyKind.EXTRAORDINARY, LocalDate.parse(day), all, null, Instant.parse("2024-04-10T10:00:00Z"), "2025b");
    }

    @Test
    void DI_1_two_who_were_late_could_have_been_informed_in_time_and_of_three_none_is_tried() {
        assertThat(List.of(informed(1), informed(2), informed(3))).containsExactly(1L, 2L, 0L);
    }

    @Test
    void DI_1_where_nothing_is_wanting_anybody_could_have_been_informed_too_late() {
        assertThat(informed(0)).isEqualTo(54);
        assertThat(informed(0, "2024-04-30")).as("too early by the notice").isZero();
        assertThat(new TimeAlternatives().of(facts(0, "2024-05-01"), LAW.reading("A-6", "THE_NOTICE"))).extracting(Alternative::key).noneMatch(key -> key.startsWith("informed/"));
    }
}
