package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would have come of it had an assembly been called, or cancelled, by another or on another day. */
class CalledOtherwiseTest {

    private static final Instant NOON = Instant.parse("2023-10-24T10:00:00Z");
    private static final Instant CLOSE = Cases.STATUTES.deadline(Cases.DAY);

    private static List<String> held(LegalBasis basis) {
        Ruling ruling = Cases.STATUTES.mustBeHeld(new CallFacts(basis, false, NOON, "2025b"));
        Said.of(ruling);
        return Said.changes(ruling);
    }

    private static LegalBasis call(String member, String day) {
        return new LegalBasis(BasisKind.MEMBER_CALL, member, LocalDate.parse(day), true);
    }

    @Test
    void GA_18_a_call_that_carries_an_assembly_would_not_have_from_nobody_or_later_than_today_or_from_the_board_that_took_it_back() {
        assertThat(held(call("dtu", "2023-10-24"))).containsExactly("basis=BOARD_MEMBER_CALL", "basisDay=2023-10-25", "calledByMember=false",
                "decidedAt=2023-10-23T21:59:59.999Z", "signatoryMandated=false", "basis=BOARD_DECISION+boardDeclined=true");
    }

    @Test
    void GA_18_a_call_of_tomorrow_would_have_carried_it_today_or_had_it_been_asked_tomorrow() {
        assertThat(held(call("dtu", "2023-10-25"))).containsExactly("basisDay=2023-10-24", "decidedAt=2023-10-24T22:00:00.000Z");
        assertThat(held(call("dtu", "2023-10-26"))).containsExactly("basisDay=2023-10-24", "decidedAt=2023-10-25T22:00:00.000Z");
    }

    @Test
    void GA_18_a_stranger_s_call_would_have_carried_it_from_a_member_or_had_the_board_decided_it() {
        assertThat(held(call("stranger", "2023-10-20"))).containsExactly("basis=BOARD_DECISION", "calledByMember=true");
        LegalBasis alone = new LegalBasis(BasisKind.BOARD_MEMBER_CALL, null, LocalDate.parse("2023-10-20"), true);
        assertThat(held(alone)).containsExactly("basis=BOARD_DECISION", "basis=MEMBER_CALL+calledByMember=true");
    }

    @Test
    void GA_18_what_rests_on_nothing_would_have_been_held_had_the_board_decided_it_today() {
        CallFacts none = new CallFacts(null, false, NOON, "2025b");
        CallFacts decided = Otherwise.of(new CallAlternatives(), none, Law.of(Cases.PROFILE)).get("basis  NONE>BOARD_DECISION");
        assertThat(decided.basis()).isEqualTo(new LegalBasis(BasisKind.BOARD_DECISION, null, LocalDate.parse("2023-10-24"), false));
        assertThat(Said.changes(Cases.STATUTES.mustBeHeld(none))).containsExactly("basis=BOARD_DECISION");
        LegalBasis undated = new LegalBasis(BasisKind.BOARD_DECISION, null, null, false);
        assertThat(Said.changes(Cases.STATUTES.mustBeHeld(new CallFacts(undated, false, NOON, "2025b")))).containsExactly("basisDay=2023-10-24");
        LegalBasis kindless = new LegalBasis(null, "dtu", LocalDate.parse("2023-10-20"), true);
        assertThat(Said.changes(Cases.STATUTES.mustBeHeld(new CallFacts(kindless, false, NOON, "2025b")))).containsExactly("basis=BOARD_DECISION");
    }

    private static List<String> goesOut(LegalBasis basis, AssemblyKind kind, String day) {
        NoticeFacts real = Cases.realNotice();
        Ruling ruling = Cases.STATUTES.noticeMayGoOut(new NoticeFacts(kind, AssemblyForm.WRITTEN, LocalDate.parse(day), real.decidedAt(), basis,
                real.items(), real.contents(), real.recipients(), real.tzdata()));
        Said.of(ruling);
        return Said.changes(ruling);
    }

    @Test
    void GA_18_a_notice_would_not_go_out_on_a_call_of_tomorrow_by_nobody_or_for_an_ordinary_assembly() {
        assertThat(goesOut(Cases.call(), AssemblyKind.EXTRAORDINARY, "2023-11-14")).contains("assemblyKind=ORDINARY", "basis=BOARD_MEMBER_CALL", "basisDay=2023-10-25",
                "calledByMember=false", "signatoryMandated=false").doesNotContain("basis=BOARD_DECISION");
        assertThat(goesOut(null, AssemblyKind.EXTRAORDINARY, "2023-11-14")).containsExactly("basis=BOARD_DECISION", "assemblyKind=ORDINARY+day=2024-01-02",
                "assemblyKind=ORDINARY+decidedAt=2023-09-05T21:59:59.999Z");
        assertThat(goesOut(call("stranger", "2023-10-20"), AssemblyKind.EXTRAORDINARY, "2023-11-14")).contains("basis=BOARD_DECISION", "calledByMember=true");
    }

    @Test
    void GA_2_GA_7_a_notice_too_late_for_an_ordinary_assembly_goes_out_for_an_extraordinary_one_that_the_board_decided() {
        assertThat(goesOut(null, AssemblyKind.ORDINARY, "2023-11-14")).contains("assemblyKind=EXTRAORDINARY+basis=BOARD_DECISION");
        assertThat(goesOut(Cases.call(), AssemblyKind.ORDINARY, "2023-11-14")).contains("assemblyKind=EXTRAORDINARY");
    }

    private static CancellationFacts facts(LegalBasis called, LegalBasis by, String at) {
        return new CancellationFacts(AssemblyKind.EXTRAORDINARY, Cases.DAY, called, by, CLOSE, Instant.parse(at), "2025b");
    }

    private static List<String> cancelled(LegalBasis called, LegalBasis by, String at) {
        Ruling ruling = Cases.STATUTES.mayBeCancelled(facts(called, by, at));
        Said.of(ruling);
        return Said.changes(ruling);
    }

    private static LegalBasis board(String day) {
        return new LegalBasis(BasisKind.BOARD_DECISION, null, LocalDate.parse(day), true);
    }

    @Test
    void GA_30_what_whoever_called_cancels_would_not_have_been_by_another_or_on_a_day_before_the_call_or_after_today() {
        assertThat(cancelled(call("dtu", "2023-10-20"), call("dtu", "2023-11-01"), "2023-11-02T10:00:00Z")).containsExactly("calledBy=BOARD",
                "calledBy=region-hovedstaden", "calledOn=2023-11-02", "cancelledBy=BOARD", "cancelledOn=2023-10-19", "cancelledOn=2023-11-03",
                "close=2023-11-02T10:00:00.000Z", "decidedAt=2023-10-31T22:59:59.999Z", "decidedAt=2023-11-14T23:00:00.000Z", "signatoryMandated=false");
        assertThat(cancelled(board("2023-10-20"), board("2023-11-01"), "2023-11-02T10:00:00Z")).contains("calledBy=region-hovedstaden", "calledOn=2023-11-02",
                "cancelledOn=2023-10-19").doesNotContain("signatoryMandated=false", "cancelledBy=BOARD");
        assertThat(cancelled(null, board("2023-11-01"), "2023-11-02T10:00:00Z")).noneMatch(change -> change.startsWith("called"));
    }

    @Test
    void GA_30_a_cancellation_dated_later_or_before_the_call_would_have_counted_on_a_day_between() {
        assertThat(cancelled(call("dtu", "2023-10-20"), call("dtu", "2023-11-04"), "2023-11-02T10:00:00Z")).containsExactly("cancelledOn=2023-11-02",
                "decidedAt=2023-11-03T23:00:00.000Z");
        assertThat(cancelled(call("dtu", "2023-10-20"), call("dtu", "2023-10-18"), "2023-11-02T10:00:00Z")).containsExactly("calledOn=2023-10-18",
                "cancelledOn=2023-10-20");
        assertThat(cancelled(call("dtu", "2023-11-06"), call("dtu", "2023-11-04"), "2023-11-02T10:00:00Z")).contains("calledOn=2023-11-02+cancelledOn=2023-11-02");
    }

    @Test
    void GA_30_a_cancellation_after_the_close_would_have_counted_before_it_or_had_the_assembly_closed_later() {
        assertThat(cancelled(call("dtu", "2023-10-20"), call("dtu", "2023-11-01"), "2023-11-20T10:00:00Z")).containsExactly("close=2023-11-20T10:00:00.001Z",
                "decidedAt=2023-11-14T22:59:59.999Z");
        assertThat(cancelled(call("dtu", "2023-10-20"), call("dtu", "2023-11-18"), "2023-11-20T10:00:00Z")).containsExactly("close=2023-11-20T10:00:00.001Z",
                "cancelledOn=2023-11-14+decidedAt=2023-11-14T22:59:59.999Z");
        assertThat(cancelled(call("dtu", "2023-10-20"), call("dtu", "2023-11-25"), "2023-11-20T10:00:00Z")).contains("cancelledOn=2023-11-20+close=2023-11-20T10:00:00.001Z",
                "close=2023-11-24T23:00:00.001Z+decidedAt=2023-11-24T23:00:00.000Z");
    }

    @Test
    void GA_30_one_who_did_not_call_could_have_cancelled_what_that_one_had_called() {
        assertThat(cancelled(call("dtu", "2023-10-20"), call("ku", "2023-11-01"), "2023-11-02T10:00:00Z")).containsExactly("calledBy=ku", "cancelledBy=dtu",
                "calledBy=BOARD+cancelledBy=BOARD");
        assertThat(cancelled(board("2023-10-20"), call("ku", "2023-11-01"), "2023-11-02T10:00:00Z")).containsExactly("calledBy=ku", "cancelledBy=BOARD");
        LegalBasis alone = new LegalBasis(BasisKind.BOARD_MEMBER_CALL, null, LocalDate.parse("2023-11-01"), false);
        assertThat(cancelled(board("2023-10-20"), alone, "2023-11-02T10:00:00Z")).containsExactly("cancelledBy=BOARD");
        assertThat(cancelled(call("dtu", "2023-10-20"), alone, "2023-11-02T10:00:00Z")).contains("calledBy=BOARD+cancelledBy=BOARD", "cancelledBy=dtu+signatoryMandated=true");
    }

    @Test
    void GA_30_a_cancellation_by_nobody_or_of_no_day_would_have_counted_by_whoever_called_and_today() {
        String now = "2023-11-02T10:00:00Z";
        assertThat(Said.changes(Cases.STATUTES.mayBeCancelled(facts(call("dtu", "2023-10-20"), null, now)))).containsExactly("cancelledBy=dtu", "calledBy=BOARD+cancelledBy=BOARD");
        assertThat(Said.changes(Cases.STATUTES.mayBeCancelled(facts(null, null, now)))).containsExactly("cancelledBy=BOARD");
        LegalBasis undated = new LegalBasis(BasisKind.MEMBER_CALL, "dtu", null, true);
        assertThat(Said.changes(Cases.STATUTES.mayBeCancelled(facts(call("dtu", "2023-10-20"), undated, now)))).containsExactly("cancelledOn=2023-11-02");
        LegalBasis kindless = new LegalBasis(null, null, LocalDate.parse("2023-11-01"), true);
        assertThat(Said.changes(Cases.STATUTES.mayBeCancelled(facts(call("dtu", "2023-10-20"), kindless, now)))).contains("cancelledBy=dtu");
    }
}
