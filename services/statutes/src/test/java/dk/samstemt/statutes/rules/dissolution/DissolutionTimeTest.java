package dk.samstemt.statutes.rules.dissolution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.dissolution.DissolutionFacts;
import dk.samstemt.statutes.facts.dissolution.MemberInformed;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.ruling.FactChange;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DissolutionTimeTest {

    private static final LocalDate DAY = LocalDate.parse("2024-05-01");
    private static final LocalDate LAST = LocalDate.parse("2024-02-07");
    private static final LocalDate NOTICE = LocalDate.parse("2024-04-10");
    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final List<String> MEMBERS = DissolutionLaw.of(LAW).membersToInform();

    private static DissolutionFacts facts(AssemblyKind kind, LocalDate notice, MemberInformed... otherwise) {
        Stream<MemberInformed> others = MEMBERS.stream().filter(member -> Stream.of(otherwise).noneMatch(other -> other.member().equals(member)))
                .map(member -> new MemberInformed(member, LAST));
        return new DissolutionFacts(kind, DAY, Stream.concat(others, Stream.of(otherwise)).toList(), notice, Instant.parse("2024-04-10T10:00:00Z"), "2025b");
    }

    private static Ruling extraordinary(MemberInformed... otherwise) {
        return Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.EXTRAORDINARY, NOTICE, otherwise));
    }

    @Test
    void DI_1_every_party_and_every_municipality_it_speaks_for_is_informed() {
        assertThat(MEMBERS).hasSize(9 + 45).doesNotHaveDuplicates();
        assertThat(DissolutionLaw.of(LAW.reading("A-42", "OPPOSITE")).membersToInform()).isEqualTo(Cases.PROFILE.partyIds());
        Ruling kept = extraordinary();
        assertThat(kept.yes()).isTrue();
        assertThat(kept.rules()).containsExactly("DI-1", "DI-3");
        assertThat(kept.provisions()).containsExactly("11.2");
        assertThat(kept.points("DI-1", "ALL_INFORMED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("count", 54L).containsEntry("lastInformed", "2024-02-07").containsEntry("slackDays", 0L));
        assertThat(kept.interpretations()).extracting(Reliance::id).containsExactly("A-2", "A-6", "A-42");
        assertThat(kept.interpretations()).filteredOn(Reliance::decides).extracting(Reliance::id).containsExactly("A-2", "A-6");
    }

    @Test
    void DI_1_a_party_that_has_left_need_not_be_informed_and_no_municipality_it_spoke_for() {
        DissolutionFacts without = extraordinaryFacts(new MemberInformed("ruc", null));
        Ruling refused = Cases.STATUTES.dissolution().inTime(without);
        assertThat(refused.refusedBy()).contains("DI-1");
        assertThat(changes(refused)).contains("onRoll ruc false");
        Ruling left = Cases.STATUTES.dissolution().inTime(without.without(List.of("ruc")));
        assertThat(left.yes()).isTrue();
        assertThat(left.points("DI-1", "ALL_INFORMED")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("count", 53L));
        assertThat(left.interpretations()).extracting(Reliance::id).contains("A-20");
        assertThat(changes(left)).contains("onRoll ruc true");
        assertThat(Cases.STATUTES.dissolution().inTime(without.without(List.of("kkr-sjaelland"))).points("DI-1", "NOT_INFORMED")).singleElement()
                .satisfies(point -> assertThat(point.values()).containsEntry("member", "ruc"));
        assertThat(changes(extraordinary())).noneMatch(change -> change.startsWith("onRoll"));
    }

    private static DissolutionFacts extraordinaryFacts(MemberInformed... otherwise) {
        return facts(AssemblyKind.EXTRAORDINARY, NOTICE, otherwise);
    }

    private static List<String> changes(Ruling ruling) {
        return ruling.counterfactuals().stream().filter(set -> set.changes().size() == 1).map(set -> set.changes().get(0))
                .map(change -> change.fact() + " " + change.subject() + " " + change.to()).toList();
    }

    @Test
    void DI_1_a_municipality_informed_a_day_late_is_named_with_what_would_have_helped() {
        String last = MEMBERS.get(MEMBERS.size() - 1);
        Ruling late = extraordinary(new MemberInformed(last, LAST.plusDays(1)));
        assertThat(late.refusedBy()).containsExactly("DI-1", "DI-3");
        assertThat(late.points("DI-1", "INFORMED_LATE")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("member", last).containsEntry("informedOn", "2024-02-08").containsEntry("lastLawfulDay", "2024-02-07")
                .containsEntry("missingDays", 1L));
        assertThat(late.value("earliestDay")).contains("2024-05-02");
        assertThat(late.counterfactuals()).filteredOn(set -> set.changes().size() == 1).extracting(set -> set.changes().get(0)).containsExactly(
                new FactChange("day", "", "2024-05-01", "2024-05-02"), new FactChange("informedOn", last, "2024-02-08", "2024-02-07"));
        assertThat(Replay.recompute(Cases.PROFILE, late).canonical()).isEqualTo(late.canonical());
        assertThat(Explainer.explain(late, Cases.PROFILE, Locale.forLanguageTag("da")).toString())
                .contains("kan ikke behandles på generalforsamlingen onsdag den 1. maj 2024", "1 dag for sent", "var orienteret onsdag den 7. februar 2024");
    }

    @Test
    void DI_1_a_party_informed_late_could_have_been_no_member() {
        assertThat(changes(extraordinary(new MemberInformed("ku", LAST.plusDays(1))))).contains("onRoll ku false", "informedOn ku 2024-02-07");
    }

    @Test
    void DI_1_of_two_days_on_which_a_member_was_informed_the_first_counts() {
        MemberInformed first = new MemberInformed("ku", LAST);
        MemberInformed again = new MemberInformed("ku", LAST.plusDays(1));
        assertThat(extraordinary(first, again).yes()).isTrue();
        assertThat(extraordinary(again, first).yes()).isTrue();
    }

    @Test
    void DI_1_who_is_missing_from_the_list_has_not_been_informed() {
        Ruling missing = extraordinary(new MemberInformed("ku", null));
        assertThat(missing.points("DI-1", "NOT_INFORMED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("member", "ku").containsEntry("lastLawfulDay", "2024-02-07"));
        assertThat(missing.value("earliestDay")).contains("2024-07-03");
        DissolutionFacts nobody = new DissolutionFacts(AssemblyKind.EXTRAORDINARY, DAY, List.of(), NOTICE, Instant.parse("2024-02-07T10:00:00Z"), "2025b");
        assertThat(Cases.STATUTES.dissolution().inTime(nobody).points("DI-1", "NOT_INFORMED")).hasSize(54);
        assertThat(Cases.STATUTES.dissolution().inTime(nobody).refusedBy()).containsExactly("DI-1");
    }

    @Test
    void DI_3_what_has_not_happened_is_counted_as_if_it_did_today_and_told_so() {
        DissolutionFacts nobody = new DissolutionFacts(AssemblyKind.EXTRAORDINARY, DAY, List.of(), NOTICE, Instant.parse("2024-02-07T10:00:00Z"), "2025b");
        assertThat(Cases.STATUTES.dissolution().inTime(nobody).points("DI-3", "PERIODS_LEFT_IF_TODAY")).singleElement().satisfies(point ->
                assertThat(point.values()).containsEntry("lastInformed", "2024-02-07"));
        assertThat(Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, null)).points("DI-3", "TOO_EARLY_IF_TODAY")).hasSize(1);
    }

    @Test
    void DI_3_the_later_of_both_periods_decides() {
        assertThat(extraordinary().points("DI-3", "PERIODS_LEFT")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("earliestDay", "2024-05-01").containsEntry("days", 0L).containsEntry("noticeDay", "2024-04-10"));
        Ruling notice = Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.EXTRAORDINARY, NOTICE.plusDays(2)));
        assertThat(notice.refusedBy()).containsExactly("DI-3");
        assertThat(notice.points("DI-3", "TOO_EARLY")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("earliestDay", "2024-05-03").containsEntry("days", 2L).containsEntry("lastInformed", "2024-02-07"));
        assertThat(notice.counterfactuals()).filteredOn(set -> set.changes().size() == 1).extracting(set -> set.changes().get(0)).containsExactly(
                new FactChange("day", "", "2024-05-01", "2024-05-03"), new FactChange("noticeSentOn", "", "2024-04-12", "2024-04-10"));
    }

    @Test
    void DI_3_at_an_ordinary_assembly_the_notice_is_longer_and_a_notice_not_sent_goes_out_today() {
        assertThat(Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, NOTICE)).value("earliestDay")).contains("2024-06-19");
        assertThat(Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, null)).value("earliestDay")).contains("2024-06-19");
        assertThat(Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, LocalDate.parse("2024-02-21"))).yes()).isTrue();
        assertThat(Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, LocalDate.parse("2024-02-22"))).yes()).isFalse();
    }

    @Test
    void DI_3_the_kind_of_assembly_and_the_moment_at_which_an_unsent_notice_goes_out_could_have_been_others() {
        Ruling ordinary = Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, NOTICE));
        assertThat(Said.changes(ordinary)).contains("assemblyKind=EXTRAORDINARY", "noticeSentOn=2024-02-21").noneMatch(change -> change.contains("decidedAt"));
        Ruling unsent = Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.ORDINARY, null));
        assertThat(Said.changes(unsent)).contains("assemblyKind=EXTRAORDINARY", "decidedAt=2024-02-21T22:59:59.999Z").noneMatch(change -> change.contains("noticeSentOn"));
        assertThat(Said.of(unsent)).contains("hvis indkaldelsen var g\u00e5et ud onsdag den 21. februar 2024", "generalforsamlingen var ekstraordin\u00e6r");
        assertThat(Said.changes(Cases.STATUTES.dissolution().inTime(facts(AssemblyKind.EXTRAORDINARY, null)))).contains("decidedAt=2024-04-10T22:00:00.000Z");
    }

    @Test
    void DI_1_where_everybody_was_informed_in_time_anybody_could_have_been_a_day_late() {
        assertThat(Said.changes(extraordinary())).contains("informedOn ku=2024-02-08", "informedOn " + MEMBERS.get(53) + "=2024-02-08").hasSizeGreaterThan(54);
        assertThat(Said.of(extraordinary())).contains("hvis blot \u00e9t af de 54 medlemmer var orienteret torsdag den 8. februar 2024");
    }

    @Test
    void DI_3_where_the_notice_is_the_information_it_has_the_longer_period() {
        Law one = LAW.reading("A-6", "THE_NOTICE");
        assertThat(DissolutionLaw.of(one).inTime(facts(AssemblyKind.EXTRAORDINARY, NOTICE)).refusedBy()).containsExactly("DI-1", "DI-3");
        assertThat(DissolutionLaw.of(one).inTime(facts(AssemblyKind.EXTRAORDINARY, LAST, new MemberInformed("ku", null))).yes()).isTrue();
    }
}
