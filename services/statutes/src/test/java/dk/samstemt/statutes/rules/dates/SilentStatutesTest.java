package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.calendar.DispatchOutlook;
import dk.samstemt.statutes.calendar.EarliestDay;
import dk.samstemt.statutes.calendar.Outlook;
import dk.samstemt.statutes.calendar.Window;
import dk.samstemt.statutes.calendar.Withdrawal;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.profile.Parameter;
import dk.samstemt.statutes.profile.ParameterValue;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.Provision;
import dk.samstemt.statutes.profile.Unit;
import dk.samstemt.statutes.rules.Law;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statutes that are silent about some dates: nothing is assumed in their place. */
class SilentStatutesTest {

    private static DateLaw plain(String from, String to) {
        String text = new String(ProfileReader.shipped("foreningen-havnens-venner"), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return DateLaw.of(Law.of(ProfileReader.read(text.replace(from, to).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void without_a_rule_on_the_notice_any_day_will_do() {
        DateLaw silent = plain("\"GA-7\",", "");
        assertThat(silent.timetable(Plans.EXTRAORDINARY, day("2025-06-01")).deadlines()).extracting(Deadline::id)
                .containsExactly("ANNEXES_OUT", "WORDING_OUT", "ASSEMBLY");
        DateLaw none = DateLaw.of(Law.of(ProfileReader.read(ProfileReader.shipped("foreningen-havnens-venner"))).reading("A-4", "NEITHER"));
        assertThat(none.timetable(Plans.EXTRAORDINARY, day("2025-06-01")).deadlines()).extracting(Deadline::id).containsExactly("NOTICE", "ASSEMBLY");
    }

    @Test
    void where_nothing_must_be_left_the_day_of_dispatch_itself_is_lawful() {
        String text = new String(ProfileReader.shipped("foreningen-havnens-venner"), StandardCharsets.UTF_8).replace("\"GA-7\",", "")
                .replace("\"reading\": \"CONTENTS_ONLY\"", "\"reading\": \"NEITHER\"");
        DateLaw silent = DateLaw.of(Law.of(ProfileReader.read(text.getBytes(StandardCharsets.UTF_8))));
        DispatchOutlook outlook = silent.ifSent(Plans.DISSOLUTION, day("2025-06-01"));
        assertThat(outlook.windows()).containsExactly(new Window(day("2025-06-01"), null, false));
        assertThat(outlook.earliest()).isEqualTo(new EarliestDay(day("2025-06-01"), DayOfWeek.SUNDAY, "", "", "",
                Counting.plain(CountingKind.SAME_DAY, day("2025-06-01"), day("2025-06-01"), ""), false));
    }

    @Test
    void GA_1_without_a_last_day_no_ordinary_assembly_is_too_late() {
        DateLaw open = plain("\"GA-1\",", "");
        Outlook outlook = open.whatIf(Plans.ORDINARY, day("2025-12-01"), day("2025-11-01"));
        assertThat(outlook.lawful()).isTrue();
        assertThat(outlook.breach()).isFalse();
        assertThat(outlook.timetable().deadline("SEASON")).isEmpty();
        assertThat(outlook.dispatch().windows()).containsExactly(new Window(day("2025-11-15"), null, false));
    }

    @Test
    void FEE_4_where_the_statutes_do_not_say_when_a_fee_is_demanded_no_date_of_it_arises() {
        Profile shipped = ProfileReader.read(ProfileReader.shipped("greater-copenhagen-eu-office"));
        DateLaw silent = DateLaw.of(Law.of(shipped.withProvisions(shipped.provisions().stream().map(p -> new Provision(p.id(), p.number(), p.heading(), p.text(), p.handling(),
                p.rules().stream().filter(rule -> !rule.equals("FEE-4")).toList(), p.step(), p.spent(), p.excepts())).toList())));
        AssemblyPlan fee = Plans.fee(AssemblyKind.ORDINARY, 2026);
        assertThat(Plans.DATES.timetable(fee, day("2025-05-20")).deadline("FEE_DEMAND")).isPresent();
        assertThat(silent.timetable(fee, day("2025-05-20")).deadline("FEE_DEMAND")).isEmpty();
    }

    @Test
    void GA_15_without_the_rule_a_fee_binds_no_year() {
        DateLaw free = plain("\"GA-15\"", "\"GA-20\"");
        assertThat(free.timetable(Plans.fee(AssemblyKind.EXTRAORDINARY, 2020), day("2025-06-01")).deadline("FEE_YEAR")).isEmpty();
        assertThat(free.ifSent(Plans.fee(AssemblyKind.EXTRAORDINARY, 2020), day("2025-06-01")).earliest().day()).isEqualTo("2025-06-15");
        assertThat(Plans.DATES.ifSent(Plans.fee(AssemblyKind.ORDINARY, 2026), day("2025-05-01")).windows())
                .containsExactly(new Window(day("2025-07-10"), day("2025-12-31"), true));
        assertThat(Plans.DATES.ifSent(Plans.fee(AssemblyKind.ORDINARY, 2027), day("2025-05-01")).windows())
                .containsExactly(new Window(day("2026-01-01"), day("2026-06-30"), false));
    }

    @Test
    void MEM_4_a_notice_of_withdrawal_in_days_or_weeks_or_of_a_whole_year_is_counted_from_the_end_of_the_year() {
        Withdrawal days = plain("\"unit\": \"MONTHS\",\n      \"values\": [\n        {\n          \"value\": \"3\"",
                "\"unit\": \"DAYS\",\n      \"values\": [\n        {\n          \"value\": \"30\"").withdrawal(day("2025-12-01"));
        assertThat(days.lastDay()).isEqualTo("2025-12-01");
        assertThat(days.counting().unit()).isEqualTo("DAYS");
        DateLaw year = plain("\"unit\": \"MONTHS\",\n      \"values\": [\n        {\n          \"value\": \"3\"",
                "\"unit\": \"MONTHS\",\n      \"values\": [\n        {\n          \"value\": \"12\"");
        assertThat(year.withdrawal(day("2025-01-01")).membershipEnds()).isEqualTo("2026-12-31");
        assertThat(year.withdrawal(day("2024-12-31")).membershipEnds()).isEqualTo("2025-12-31");
    }

    @Test
    void MEM_4_the_profile_that_shipped_first_counts_its_months_as_a_number() throws IOException {
        Profile first = ProfileReader.read(SilentStatutesTest.class.getResourceAsStream("/golden/first-profile.json").readAllBytes());
        DateLaw dates = DateLaw.of(Law.of(first));
        assertThat(dates.withdrawal(day("2024-06-30"))).isEqualTo(Plans.DATES.withdrawal(day("2024-06-30")));
        assertThat(dates.windowUntil(day("2023-11-14"))).contains(day("2023-12-26"));
        assertThat(dates.timetable(Plans.fee(AssemblyKind.EXTRAORDINARY, null), day("2023-11-14")).deadlines()).extracting(Deadline::id)
                .containsExactly("NOTICE", "ANNEXES_OUT", "ASSEMBLY", "FEE_YEAR");
    }

    @Test
    void a_period_in_no_unit_of_days_is_named() {
        Parameter months = new Parameter("notice.ordinary", "4.2", Unit.MONTHS, List.of(new ParameterValue("2", LocalDate.MIN, null)));
        assertThatThrownBy(() -> new Period(months.id(), months.unit(), months.values().get(0), false).days())
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("notice.ordinary").hasMessageContaining("MONTHS");
    }
}
