package dk.samstemt.statutes.rules.dates;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.ruling.Finding;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateAssemblyTest {

    private static NoticeFacts ordinary(String day, String at) {
        List<ItemFacts> items = List.of(ItemFacts.plain("item-1", 1, ItemKind.ELECTION, ItemSubject.CHAIR_OF_MEETING));
        return new NoticeFacts(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, LocalDate.parse(day), Instant.parse(at), null, items,
                NoticeContents.complete(), Cases.PROFILE.partyIds(), "2025b");
    }

    private static List<Object> late(Statutes statutes, String day, String at) {
        Ruling ruling = statutes.noticeMayGoOut(ordinary(day, at));
        return ruling.questions().stream().filter(question -> question.rule().equals("GA-27"))
                .flatMap(question -> question.points().stream()).<Object>map(point -> point.code()).toList();
    }

    private static Statutes before(String dayOfYear) {
        return Statutes.of(Cases.PROFILE.withParameters(Cases.PROFILE.parameters().stream().map(old -> !old.id().equals("ordinary.before") ? old
                : new Parameter(old.id(), old.provision(), old.unit(), List.of(new ParameterValue(dayOfYear, old.values().get(0).from(), null)))).toList()));
    }

    private static String season(String dayOfYear, String day) {
        return before(dayOfYear).dates().timetable(Plans.ORDINARY, LocalDate.parse(day)).deadline("SEASON").orElseThrow().date().toString();
    }

    @Test
    void GA_1_before_the_first_of_january_the_whole_year_lies_and_the_leap_day_has_a_day_before_it_in_every_year() {
        assertThat(season("01-01", "2023-06-15")).isEqualTo("2023-12-31");
        assertThat(season("01-01", "2024-12-31")).isEqualTo("2024-12-31");
        assertThat(season("02-29", "2023-02-15")).isEqualTo("2023-02-28");
        assertThat(season("02-29", "2024-02-15")).isEqualTo("2024-02-28");
        assertThat(season("03-01", "2023-02-15")).isEqualTo("2023-02-28");
        assertThat(season("03-01", "2024-02-15")).isEqualTo("2024-02-29");
        assertThat(season("12-31", "2024-02-15")).isEqualTo("2024-12-30");
        assertThat(before("01-01").noticeMayGoOut(ordinary("2023-12-31", "2023-09-22T10:00:00Z")).points("GA-1", "IN_SEASON")).singleElement().satisfies(point ->
                assertThat(point.values()).containsExactly(Map.entry("lastDay", "2023-12-31")));
        assertThat(before("02-29").noticeMayGoOut(ordinary("2023-02-28", "2022-11-22T10:00:00Z")).points("GA-1", "IN_SEASON")).hasSize(1);
    }

    @Test
    void AM_7_the_fee_of_the_coming_year_is_not_taken_as_fixed_while_an_ordinary_assembly_can_still_be_held() {
        assertThat(Cases.STATUTES.findings(Cases.realNotice())).extracting(Finding::code).contains("FEE_ALREADY_FIXED");
        assertThat(before("01-01").findings(Cases.realNotice())).extracting(Finding::code).isNotEmpty().doesNotContain("FEE_ALREADY_FIXED");
    }

    @Test
    void GA_27_held_on_the_earliest_day_the_breach_is_on_record_and_told_before() {
        Ruling ruling = Cases.STATUTES.noticeMayGoOut(ordinary("2024-07-01", "2024-04-22T10:00:00Z"));
        assertThat(ruling.refusedBy()).doesNotContain("GA-1", "GA-2", "GA-27");
        assertThat(ruling.points("GA-27", "AS_EARLY_AS_ALLOWED")).singleElement().satisfies(point ->
                assertThat(point.values()).containsExactly(Map.entry("lastDay", "2024-06-30")));
        assertThat(ruling.interpretations()).filteredOn(relied -> relied.id().equals("A-34")).singleElement()
                .satisfies(relied -> assertThat(relied.others().toString()).contains("reading=VOID, answer=false"));
        assertThat(Cases.STATUTES.findings(ordinary("2024-07-01", "2024-04-22T10:00:00Z"))).filteredOn(found -> found.rule().equals("GA-27"))
                .singleElement().satisfies(found -> {
                    assertThat(found.blocking()).isFalse();
                    assertThat(found.provision()).isEqualTo("4.2");
                    assertThat(Explainer.finding(found, Cases.PROFILE, Locale.forLanguageTag("da")).sentence()).contains("bruddet noteres");
                });
    }

    @Test
    void GA_27_a_day_later_than_need_be_is_said_with_the_days_it_loses() {
        Ruling ruling = Cases.STATUTES.noticeMayGoOut(ordinary("2024-07-05", "2024-04-22T10:00:00Z"));
        assertThat(ruling.points("GA-27", "LATER_THAN_NEEDED")).singleElement().satisfies(point -> assertThat(point.values())
                .containsEntry("lastDay", "2024-06-30").containsEntry("earliestDay", "2024-07-01").containsEntry("lostDays", 4L));
        assertThat(ruling.refusedBy()).doesNotContain("GA-27");
    }

    @Test
    void GA_27_says_nothing_of_an_assembly_in_time_or_while_a_lawful_day_is_left() {
        assertThat(late(Cases.STATUTES, "2024-06-30", "2024-04-21T10:00:00Z")).containsExactly("NOT_LATE");
        assertThat(late(Cases.STATUTES, "2024-07-01", "2024-04-21T10:00:00Z")).containsExactly("NOT_LATE");
        assertThat(Cases.STATUTES.noticeMayGoOut(ordinary("2024-07-01", "2024-04-21T10:00:00Z")).refusedBy()).contains("GA-1");
        assertThat(Cases.STATUTES.findings(ordinary("2024-06-30", "2024-04-21T10:00:00Z"))).extracting(Finding::rule).doesNotContain("GA-27");
        assertThat(Cases.STATUTES.noticeMayGoOut(Cases.realNotice()).rules()).doesNotContain("GA-27");
    }

    @Test
    void GA_27_by_another_reading_of_A_34_it_is_void_and_refused() {
        Statutes strict = Readers.statutes(Map.of("VALID", "VOID"));
        Ruling ruling = strict.noticeMayGoOut(ordinary("2024-07-01", "2024-04-22T10:00:00Z"));
        assertThat(ruling.refusedBy()).contains("GA-27").doesNotContain("GA-1");
        assertThat(late(strict, "2024-07-01", "2024-04-22T10:00:00Z")).containsExactly("VOID");
        assertThat(strict.findings(ordinary("2024-07-01", "2024-04-22T10:00:00Z"))).filteredOn(found -> found.rule().equals("GA-27"))
                .singleElement().satisfies(found -> assertThat(found.blocking()).isTrue());
    }

    @Test
    void GA_27_is_not_asked_of_statutes_that_do_not_lay_it_down() throws IOException {
        Profile first = ProfileReader.read(LateAssemblyTest.class.getResourceAsStream("/golden/first-profile.json").readAllBytes());
        Ruling ruling = Statutes.of(first).noticeMayGoOut(ordinary("2024-07-01", "2024-04-22T10:00:00Z"));
        assertThat(ruling.rules()).contains("GA-1").doesNotContain("GA-27");
        assertThat(ruling.interpretations()).filteredOn(relied -> relied.id().equals("A-34")).extracting(Reliance::others)
                .singleElement().satisfies(others -> assertThat(others.toString()).contains("reading=VOID, answer=null"));
        assertThat(Statutes.of(first).findings(ordinary("2024-07-01", "2024-04-22T10:00:00Z"))).extracting(Finding::rule).doesNotContain("GA-27");
    }
}
