package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.DispatchFacts;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.facts.ProposedDissolution;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** DI-3: an assembly is convened for a dissolution only if its day leaves the 84 days since the last member was informed too. */
class DissolutionConvenedTest {

    /** All nine on 24 October 2023, the ruling that night; asked about a day, with the day the members were informed. */
    private static DispatchFacts facts(String day, String informed, PartyDispatch... otherwise) {
        DispatchFacts all = Cases.dispatched(otherwise).on(LocalDate.parse(day));
        return new DispatchFacts(all.kind(), all.form(), all.day(), all.roll(), all.dispatches(), Instant.parse("2023-10-26T10:00:00Z"),
                all.tzdata(), new ProposedDissolution(informed == null ? null : LocalDate.parse(informed)));
    }

    private static Ruling ruled(DispatchFacts facts) {
        Ruling ruling = Cases.STATUTES.dulyConvened(facts);
        Said.of(ruling);
        return ruling;
    }

    private static PartyDispatch on(String party, String moment) {
        return new PartyDispatch(party, Instant.parse(moment), false, false);
    }

    @Test
    void DI_3_where_the_notice_was_the_first_to_tell_the_84_days_run_from_the_last_notice() {
        assertThat(ruled(facts("2024-01-16", null)).yes()).isTrue();
        Ruling refused = ruled(facts("2024-01-15", null));
        assertThat(refused.refusedBy()).containsExactly("DI-3");
        assertThat(Said.changes(refused)).contains("day=2024-01-16", "membersInformedOn=2023-10-23");
        Ruling late = ruled(facts("2024-01-16", null, on("dtu", "2023-10-25T08:00:00Z")));
        assertThat(late.refusedBy()).containsExactly("DI-3");
        assertThat(late.points("DI-3", "TOO_EARLY").get(0).values()).containsEntry("noticeDay", "2023-10-25").containsEntry("lastInformed", "2023-10-25");
    }

    @Test
    void DI_3_members_informed_before_leave_the_notice_its_own_three_weeks() {
        assertThat(ruled(facts("2023-11-14", "2023-08-22")).yes()).isTrue();
        Ruling refused = ruled(facts("2023-11-14", "2023-08-23"));
        assertThat(refused.refusedBy()).containsExactly("DI-3");
        // A new notice goes out on the 26th at the earliest, so that its own period decides.
        assertThat(refused.value("earliestDay")).contains("2023-11-16");
        assertThat(Said.changes(refused)).contains("membersInformedOn=2023-08-22");
        assertThat(ruled(facts("2023-11-14", "2023-10-25")).value("earliestDay")).contains("2024-01-17");
    }

    @Test
    void DI_3_a_party_without_any_evidence_is_informed_today_at_the_earliest() {
        Ruling none = ruled(facts("2024-01-16", null, new PartyDispatch("dtu", null, false, false)));
        assertThat(none.refusedBy()).containsExactly("GA-13", "DI-3");
        assertThat(none.points("GA-13", "MISSING").get(0).values()).containsEntry("earliestDay", "2024-01-18");
    }

    @Test
    void DI_3_a_waived_period_is_no_information() {
        Ruling waived = ruled(facts("2024-01-16", null, new PartyDispatch("dtu", null, false, true)));
        assertThat(waived.refusedBy()).containsExactly("DI-3");
        assertThat(ruled(facts("2024-01-16", "2023-09-01", new PartyDispatch("dtu", null, false, true))).yes()).isTrue();
    }

    @Test
    void DI_3_where_the_notice_is_the_information_it_is_counted_from_the_notice_alone() {
        Law one = Law.of(Cases.PROFILE).reading("A-6", "THE_NOTICE");
        assertThat(AssemblyCourts.dispatch(facts("2023-11-14", "2023-08-01"), one).refusedBy()).containsExactly("DI-3");
        assertThat(ruled(facts("2023-11-14", "2023-08-01")).interpretations()).extracting("id").contains("A-6");
    }

    @Test
    void DI_3_is_asked_of_no_other_assembly_and_leaves_its_facts_as_they_were() {
        Ruling other = Cases.STATUTES.dulyConvened(Cases.dispatched());
        assertThat(other.rules()).doesNotContain("DI-3");
        assertThat(other.facts()).doesNotContainKey("dissolution");
    }
}
