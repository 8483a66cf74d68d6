package dk.samstemt.statutes.rules.dates;

import static dk.samstemt.statutes.rules.dates.Plans.CLEAR;
import static dk.samstemt.statutes.rules.dates.Plans.DATES;
import static dk.samstemt.statutes.rules.dates.Plans.LAW;
import static dk.samstemt.statutes.rules.dates.Plans.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.calendar.Counting;
import dk.samstemt.statutes.calendar.CountingKind;
import dk.samstemt.statutes.calendar.Deadline;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.AssemblyPlan;
import dk.samstemt.statutes.facts.Purpose;
import dk.samstemt.statutes.text.DeadlineWords;
import dk.samstemt.statutes.text.OutlookWords;
import dk.samstemt.statutes.text.TimetableExplainer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimetableWordsTest {

    private static TimetableExplainer danish() {
        return TimetableExplainer.of(Cases.PROFILE, Locale.forLanguageTag("da"));
    }

    private static TimetableExplainer english() {
        return TimetableExplainer.of(Cases.PROFILE, Locale.ENGLISH);
    }

    private static String counted(DateLaw dates, AssemblyPlan plan, String day, String id) {
        Deadline found = dates.timetable(plan, day(day)).deadline(id).orElseThrow();
        return danish().deadline(found).counting();
    }

    @Test
    void REAL_1_the_counting_of_the_real_notice_can_be_followed_on_a_calendar() {
        DeadlineWords words = danish().deadline(DATES.timetable(Plans.EXTRAORDINARY, day("2023-11-14")).deadline("NOTICE").orElseThrow());
        assertThat(words).isEqualTo(new DeadlineWords("tirsdag den 24. oktober 2023", "§ 4 stk. 4",
                "Indkaldelsen er sendt til alle parter senest tirsdag den 24. oktober 2023.",
                "14. november minus 21 dage = 24. oktober; afsendelsesdagen tæller ikke med, dagen for generalforsamlingen gør.",
                List.of("A-2: med læsningen »n uger med hele dage imellem« var det mandag den 23. oktober 2023.")));
        assertThat(danish().headline(DATES.timetable(Plans.EXTRAORDINARY, day("2023-11-14")))).isEqualTo("Frister for generalforsamlingen tirsdag den 14. november 2023");
    }

    @Test
    void a_year_is_said_where_it_changes_and_clear_days_are_said_so() {
        assertThat(counted(DATES, Plans.ORDINARY, "2024-03-10", "NOTICE")).startsWith("10. marts 2024 minus 70 dage = 31. december 2023;");
        assertThat(counted(CLEAR, Plans.EXTRAORDINARY, "2023-11-14", "NOTICE")).isEqualTo("21 dage med hele dage før 14. november = 23. oktober; "
                + "hverken afsendelsesdagen eller dagen for generalforsamlingen tæller med.");
        assertThat(counted(CLEAR, Plans.EXTRAORDINARY, "2023-11-14", "WORDING_OUT")).startsWith("Det følger indkaldelsen: 21 dage med hele dage før");
        assertThat(counted(DATES, Plans.ORDINARY, "2024-06-30", "PROPOSALS_IN"))
                .isEqualTo("30. juni minus 42 dage = 19. maj; dagen, hvor forslaget modtages, tæller ikke med, dagen for generalforsamlingen gør.");
        assertThat(counted(DATES, Plans.ORDINARY, "2024-06-30", "SEASON")).isEqualTo("Den sidste dag før 1. juli er 30. juni.");
        assertThat(counted(DATES, Plans.fee(AssemblyKind.EXTRAORDINARY, null), "2023-11-14", "WITHDRAWAL"))
                .isEqualTo("14. november plus 6 uger = 26. december; dagen for generalforsamlingen tæller ikke med, den sidste dag gør.");
        assertThat(danish().counting(DATES.withdrawal(day("2024-03-01")).counting(), "")).isEqualTo("31. december minus 6 måneder = 30. juni; den dag er i tide.");
        Counting oneDay = new Counting(CountingKind.ON, day("2024-01-01"), day("2024-01-02"), 1, 1, "DAYS", "", "EXACT_WEEKS", List.of(day("2024-01-01")));
        assertThat(List.of(english().counting(oneDay, ""), english().counting(oneDay, "SEASON"))).containsOnly("1 January plus 1 day = 2 January; the day it is counted from does not count, the day of the assembly does.");
    }

    @Test
    void every_date_of_every_plan_has_words_in_both_languages() {
        List<DateLaw> laws = List.of(DATES, CLEAR, DateLaw.of(LAW.reading("A-4", "BOTH")), DateLaw.of(LAW.reading("A-6", "THE_NOTICE")),
                DateLaw.of(LAW.reading("A-34", "VOID")));
        for (AssemblyKind kind : AssemblyKind.values()) {
            AssemblyPlan plan = new AssemblyPlan(kind, AssemblyForm.WRITTEN, List.of(Purpose.values()), null);
            laws.forEach(dates -> List.of(danish(), english()).forEach(words -> dates.timetable(plan, day("2024-07-02")).deadlines().forEach(found ->
                    assertThat(words.deadline(found).toString()).as(found.id()).doesNotContain("{").contains("202"))));
            laws.forEach(dates -> List.of("2024-01-01", "2024-06-30", "2025-06-30").forEach(sent -> List.of(danish(), english()).forEach(words ->
                    assertThat(words.outlook(dates.whatIf(plan, day("2024-07-02"), day(sent))).toString()).doesNotContain("{").doesNotContain("null"))));
        }
    }

    @Test
    void what_if_i_send_it_on_wednesday_names_what_is_missed_first() {
        OutlookWords words = danish().outlook(DATES.whatIf(Plans.EXTRAORDINARY, day("2023-11-14"), day("2023-10-25")));
        assertThat(words.headline()).isEqualTo("Gøres det, der mangler, onsdag den 25. oktober 2023, kan generalforsamlingen ikke lovligt holdes "
                + "tirsdag den 14. november 2023.");
        assertThat(words.standings().get(0)).isEqualTo("Indkaldelsen: fristen tirsdag den 24. oktober 2023 er overskredet med 1 dag.");
        assertThat(words.earliest()).isEqualTo("Sendes indkaldelsen onsdag den 25. oktober 2023, er onsdag den 15. november 2023 den tidligste lovlige dag. "
                + "25. oktober plus 21 dage = 15. november; afsendelsesdagen tæller ikke med, dagen for generalforsamlingen gør.");
        assertThat(words.windows()).containsExactly("Lovlige dage: alle fra onsdag den 15. november 2023.");
    }

    @Test
    void GA_27_and_GA_1_are_said_of_an_ordinary_assembly_that_comes_too_late() {
        OutlookWords late = english().outlook(DATES.whatIf(Plans.ORDINARY, day("2024-07-01"), day("2024-04-22")));
        assertThat(late.headline()).contains("too late in the year");
        assertThat(late.standings().get(0)).startsWith("Last day of the ordinary general assembly: the deadline of Sunday 30 June 2024 is missed by 1 day. No lawful day is left");
        assertThat(late.standings().get(1)).isEqualTo("The notice: the deadline of Monday 22 April 2024 is just kept; no days are to spare.");
        assertThat(late.windows()).containsExactly("Possible days, but too late in the year: Monday 1 July 2024 to Tuesday 31 December 2024.",
                "Lawful days: Wednesday 1 January 2025 to Monday 30 June 2025.");
        OutlookWords today = english().outlook(DATES.lateOn(Plans.ORDINARY, day("2024-06-30"), day("2024-05-20")));
        assertThat(today.standings()).contains("Proposals to the board: the deadline of Sunday 19 May 2024 is missed by 1 day. Proposals can no longer be received; "
                + "the assembly can be held without.", "Last day of the ordinary general assembly: the deadline of Sunday 30 June 2024 is just kept; no days are to spare.");
    }

    @Test
    void a_fee_year_that_is_over_leaves_no_lawful_day() {
        OutlookWords none = english().dispatch(DATES.ifSent(Plans.fee(AssemblyKind.EXTRAORDINARY, 2024), day("2023-12-22")));
        assertThat(none).isEqualTo(new OutlookWords("If the notice is sent on Friday 22 December 2023, no lawful day is left.", List.of(),
                "If the notice is sent on Friday 22 December 2023, no lawful day is left.", List.of()));
        assertThat(english().dispatch(DATES.ifSent(Plans.fee(AssemblyKind.EXTRAORDINARY, 2024), day("2023-12-10"))).windows())
                .containsExactly("Lawful day: Sunday 31 December 2023 only.");
    }
}
