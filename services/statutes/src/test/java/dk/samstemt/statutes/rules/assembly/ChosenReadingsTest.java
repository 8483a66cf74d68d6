package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.PartyDispatch;
import dk.samstemt.statutes.profile.ProfileReader;
import dk.samstemt.statutes.profile.ProfileWriter;
import dk.samstemt.statutes.ruling.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An association that chose another reading than the shipped one: what its rulings are then. */
class ChosenReadingsTest {

    private static Statutes choosing(String interpretation, String reading) {
        String text = new String(ProfileWriter.canonical(Cases.PROFILE), StandardCharsets.UTF_8);
        int from = text.indexOf("\"id\":\"" + interpretation + "\"");
        String changed = text.substring(0, from) + text.substring(from).replaceFirst("\"reading\":\"[A-Z_]+\"", "\"reading\":\"" + reading + "\"");
        return Statutes.of(ProfileReader.read(changed.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean approved(Statutes law, Office... offices) {
        Approval[] given = List.of(offices).stream().map(office -> Cases.approval(office, person(office), true)).toArray(Approval[]::new);
        return law.recordApproved(Cases.approvals(given)).yes();
    }

    private static String person(Office office) {
        return Cases.approvals().inOffice().stream().filter(holder -> holder.office() == office).findFirst().orElseThrow().person();
    }

    @Test
    void GA_11_A_15_where_most_of_the_chairmanship_suffice_two_approve_and_one_does_not() {
        Statutes most = choosing("A-15", "MAJORITY");
        assertThat(approved(most, Office.CHAIR, Office.VICE_CHAIR_2)).isTrue();
        assertThat(approved(most, Office.VICE_CHAIR_1, Office.VICE_CHAIR_2)).isTrue();
        assertThat(approved(most, Office.CHAIR)).isFalse();
        assertThat(approved(most)).isFalse();
        assertThat(approved(Cases.STATUTES, Office.CHAIR, Office.VICE_CHAIR_2)).isFalse();
    }

    @Test
    void GA_11_A_15_where_the_chair_suffices_no_other_two_do() {
        Statutes chair = choosing("A-15", "CHAIR");
        assertThat(approved(chair, Office.CHAIR)).isTrue();
        assertThat(approved(chair, Office.VICE_CHAIR_1, Office.VICE_CHAIR_2)).isFalse();
        assertThat(approved(Cases.STATUTES, Office.CHAIR)).isFalse();
    }

    @Test
    void GA_13_A_1_where_receipt_counts_a_relay_and_a_late_return_are_no_evidence() {
        Instant sent = Instant.parse("2023-10-20T08:00:00.000Z");
        PartyDispatch relayed = new PartyDispatch("dtu", sent, true, false);
        PartyDispatch returned = new PartyDispatch("dtu", sent, false, false, Instant.parse("2023-11-01T08:00:00.000Z"));
        Statutes receipt = choosing("A-1", "RECEIPT");
        for (PartyDispatch evidence : List.of(relayed, returned)) {
            assertThat(receipt.dulyConvened(Cases.dispatched(evidence)).yes()).isFalse();
            assertThat(Cases.STATUTES.dulyConvened(Cases.dispatched(evidence)).yes()).isTrue();
        }
        assertThat(receipt.dulyConvened(Cases.dispatched()).yes()).isTrue();
    }

    @Test
    void GA_30_A_43_where_nobody_may_cancel_whoever_called_may_not_either() {
        CancellationFacts facts = new CancellationFacts(Cases.KIND, Cases.DAY, Cases.call(), Cases.call(), Cases.STATUTES.deadline(Cases.DAY),
                Instant.parse("2023-11-02T08:00:00.000Z"), "2025b");
        assertThat(Cases.STATUTES.mayBeCancelled(facts).yes()).isTrue();
        assertThat(choosing("A-43", "NOBODY").mayBeCancelled(facts).points("GA-30", "NOBODY_CANCELS")).hasSize(1);
    }

    private static List<String> told(NoticeFacts facts) {
        return Cases.STATUTES.findings(facts).stream().map(Finding::code).toList();
    }

    private static NoticeFacts sent(String at) {
        return Cases.notice(Cases.DAY, at, Cases.realNotice().items(), Cases.realNotice().contents());
    }

    @Test
    void GA_7_A_2_only_the_last_day_is_short_if_the_day_of_sending_does_not_count() {
        assertThat(told(sent("2023-10-23T10:00:00.000Z"))).doesNotContain("SHORT_UNDER_CLEAR_DAYS", "TODAY_IS_LAST_DAY");
        assertThat(told(sent("2023-10-24T10:00:00.000Z"))).contains("SHORT_UNDER_CLEAR_DAYS", "TODAY_IS_LAST_DAY");
        assertThat(told(sent("2023-10-25T10:00:00.000Z"))).doesNotContain("SHORT_UNDER_CLEAR_DAYS", "TODAY_IS_LAST_DAY");
    }

    @Test
    void GA_19_a_written_assembly_is_told_when_a_physical_one_could_be_held_instead() {
        assertThat(Cases.STATUTES.findings(Cases.realNotice())).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo("PHYSICAL_FALLBACK");
            assertThat(found.values()).containsEntry("noticeDay", "2023-11-15").containsEntry("earliestDay", "2023-12-06");
        });
    }

    @Test
    void GA_20_a_contact_that_is_away_without_a_deputy_is_told() {
        LocalDate from = LocalDate.parse("2023-11-01");
        assertThat(told(away(null, false))).doesNotContain("CONTACT_ABSENT");
        assertThat(told(away(from, false))).contains("CONTACT_ABSENT");
        assertThat(told(away(from, true))).doesNotContain("CONTACT_ABSENT");
        assertThat(Cases.STATUTES.findings(away(from, false))).anySatisfy(found ->
                assertThat(found.values()).containsEntry("from", "2023-11-01").containsEntry("until", "2023-11-01"));
    }

    private static NoticeFacts away(LocalDate from, boolean deputy) {
        NoticeContents contents = new NoticeContents(true, true, true, true, true, from, null, deputy);
        return Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.realNotice().items(), contents);
    }
}
