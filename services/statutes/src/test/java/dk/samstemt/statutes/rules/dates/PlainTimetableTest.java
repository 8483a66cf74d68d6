package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.text.TimetableExplainer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The plain local association's timetable comes from its data: other numbers, and no date whose rule it does not lay down. */
class PlainTimetableTest {

    private static final Statutes PLAIN = Statutes.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner")));

    private static Map<String, String> dates(AssemblyPlan plan, String day) {
        return PLAIN.dates().timetable(plan, day(day)).deadlines().stream().collect(Collectors.toMap(Deadline::id, found -> found.date().toString()));
    }

    @Test
    void the_ordinary_assembly_has_14_8_7_and_4_days_and_is_held_before_1_may() {
        assertThat(dates(Plans.ORDINARY, "2025-04-30")).containsOnly(Map.entry("NOTICE", "2025-04-16"), Map.entry("PROPOSALS_IN", "2025-04-22"),
                Map.entry("ANNEXES_OUT", "2025-04-23"), Map.entry("PROPOSALS_OUT", "2025-04-26"), Map.entry("SEASON", "2025-04-30"),
                Map.entry("ASSEMBLY", "2025-04-30"));
        assertThat(PLAIN.dates().ifSent(Plans.ORDINARY, day("2025-04-16")).earliest()).extracting(EarliestDay::day, EarliestDay::breach)
                .containsExactly(day("2025-04-30"), false);
        assertThat(PLAIN.dates().ifSent(Plans.ORDINARY, day("2025-04-17")).earliest().breach()).isTrue();
    }

    @Test
    void nothing_is_said_of_dates_whose_rules_the_association_does_not_have() {
        assertThat(dates(Plans.DISSOLUTION, "2025-04-30")).containsOnlyKeys("NOTICE", "ANNEXES_OUT", "ASSEMBLY");
        assertThat(dates(Plans.fee(AssemblyKind.ORDINARY, null), "2025-04-30"))
                .containsOnlyKeys("NOTICE", "PROPOSALS_IN", "PROPOSALS_OUT", "ANNEXES_OUT", "SEASON", "FEE_YEAR", "ASSEMBLY");
        assertThat(PLAIN.dates().windowUntil(day("2025-04-30"))).isEmpty();
        assertThat(PLAIN.dates().feeDemandBy(2026)).isEmpty();
        assertThat(PLAIN.dates().boardWarningFrom(2025)).isEmpty();
        assertThat(PLAIN.dates().boardMeetingsMissing(day("2025-12-31"), 0)).isFalse();
        assertThat(PLAIN.dates().nextElection(day("2025-01-01"))).isEmpty();
        assertThat(PLAIN.dates().nominationsFrom(day("2025-01-01"))).isEmpty();
    }

    @Test
    void MEM_4_with_three_months_the_last_day_is_30_september() {
        assertThat(PLAIN.dates().withdrawal(day("2025-09-30")).membershipEnds()).isEqualTo("2025-12-31");
        assertThat(PLAIN.dates().withdrawal(day("2025-10-01")).membershipEnds()).isEqualTo("2026-12-31");
        assertThat(PLAIN.dates().withdrawal(day("2025-10-01"), day("2025-10-01")).extraordinary()).isFalse();
    }

    @Test
    void a_date_is_bound_to_the_provision_of_this_association() {
        Deadline notice = PLAIN.dates().timetable(AssemblyPlan.of(AssemblyKind.ORDINARY, AssemblyForm.PHYSICAL, Purpose.AMENDMENT), LocalDate.parse("2025-04-30"))
                .deadline("WORDING_IN").orElseThrow();
        assertThat(notice.provision()).isEqualTo("8.1");
        assertThat(TimetableExplainer.of(PLAIN.profile(), Locale.ENGLISH).deadline(notice).counting())
                .isEqualTo("30 April minus 8 days = 22 April; the day the proposal is received does not count, the day of the assembly does.");
    }
}
