package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DI-3: the notice of a dissolution leaves its own period and the 84 days since every member was informed. */
class DissolutionNoticeTest {

    private static final String SENT = "2024-04-10";

    private static NoticeFacts facts(ItemSubject subject, String day, String informed) {
        List<ItemFacts> items = List.of(ItemFacts.plain("item-1", 1, ItemKind.INFORMATION, ItemSubject.CHAIR_OF_MEETING),
                ItemFacts.plain("item-2", 2, ItemKind.DECISION, subject));
        return new NoticeFacts(AssemblyKind.EXTRAORDINARY, AssemblyForm.PHYSICAL, LocalDate.parse(day), Instant.parse(SENT + "T10:00:00Z"),
                Cases.call(), items, NoticeContents.complete(), Cases.PROFILE.partyIds(), "2025b", null, informed == null ? null : LocalDate.parse(informed));
    }

    private static Ruling ruled(String day, String informed) {
        Ruling ruling = Cases.STATUTES.noticeMayGoOut(facts(ItemSubject.DISSOLUTION, day, informed));
        Said.of(ruling);
        return ruling;
    }

    @Test
    void DI_3_three_weeks_are_too_few_where_the_notice_is_the_first_to_tell_of_the_dissolution() {
        Ruling refused = ruled("2024-05-01", null);
        assertThat(refused.refusedBy()).containsExactly("DI-3");
        assertThat(refused.points("DI-3", "TOO_EARLY").get(0).values()).containsEntry("earliestDay", "2024-07-03").containsEntry("days", 63L)
                .containsEntry("lastInformed", SENT).containsEntry("noticeDay", SENT);
        assertThat(Said.changes(refused)).contains("day=2024-07-03", "membersInformedOn=2024-02-07");
        assertThat(Said.of(refused)).contains("onsdag den 3. juli 2024", "orienteret onsdag den 7. februar 2024");
        assertThat(ruled("2024-07-02", null).refusedBy()).containsExactly("DI-3");
        assertThat(ruled("2024-07-03", null).yes()).isTrue();
    }

    @Test
    void DI_3_who_informed_every_member_84_days_before_convenes_with_the_ordinary_notice() {
        Ruling kept = ruled("2024-05-01", "2024-02-07");
        assertThat(kept.yes()).isTrue();
        assertThat(kept.points("DI-3", "PERIODS_LEFT").get(0).values()).containsEntry("earliestDay", "2024-05-01").containsEntry("days", 0L);
        assertThat(Said.changes(kept)).contains("membersInformedOn=2024-02-08");
        Ruling late = ruled("2024-05-01", "2024-02-08");
        assertThat(late.refusedBy()).containsExactly("DI-3");
        assertThat(Said.changes(late)).contains("membersInformedOn=2024-02-07");
        assertThat(ruled("2024-04-30", "2024-01-01").refusedBy()).containsExactly("GA-7", "DI-3");
    }

    @Test
    void DI_3_where_the_notice_is_the_information_it_has_the_longer_period() {
        Law one = Law.of(Cases.PROFILE).reading("A-6", "THE_NOTICE");
        assertThat(AssemblyCourts.notice(facts(ItemSubject.DISSOLUTION, "2024-05-01", "2024-02-07"), one).refusedBy()).containsExactly("DI-3");
        assertThat(AssemblyCourts.notice(facts(ItemSubject.DISSOLUTION, "2024-07-03", null), one).yes()).isTrue();
    }

    @Test
    void DI_3_is_asked_of_no_other_notice() {
        assertThat(Cases.STATUTES.noticeMayGoOut(facts(ItemSubject.OTHER, "2024-05-01", null)).rules()).doesNotContain("DI-3");
    }
}
