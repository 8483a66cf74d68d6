package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.Replay;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules about what happens when an assembly is called, goes wrong, is called off, or its record waits. */
class RemedyRulesTest {

    private static final Statutes LAW = Cases.STATUTES;
    private static final LocalDate CALLED = LocalDate.parse("2023-10-20");
    private static final Instant CLOSE = LAW.deadline(Cases.DAY);
    private static final List<OfficeHolder> HOLDERS = Cases.approvals().inOffice();

    private static LegalBasis call(String member, LocalDate day, boolean mandated) {
        return new LegalBasis(BasisKind.MEMBER_CALL, member, day, mandated);
    }

    private static LegalBasis board(LocalDate day) {
        return new LegalBasis(BasisKind.BOARD_DECISION, null, day, false);
    }

    private static Ruling held(LegalBasis basis, boolean declined) {
        return LAW.mustBeHeld(new CallFacts(basis, declined, Instant.parse("2023-10-24T08:00:00Z"), "2025b"));
    }

    @Test
    void GA_18_a_member_or_the_board_may_call_and_a_board_member_alone_may_not() {
        assertThat(held(call("region-hovedstaden", CALLED, true), false).yes()).isTrue();
        assertThat(held(call("albertslund", CALLED, true), false).yes()).isTrue();
        assertThat(held(board(CALLED), false).yes()).isTrue();
        Ruling alone = held(new LegalBasis(BasisKind.BOARD_MEMBER_CALL, "dtu", CALLED, true), false);
        assertThat(alone.refusedBy()).containsExactly("GA-18");
        assertThat(alone.provisions()).contains("4.4");
        assertThat(alone.points("GA-18", "BOARD_MEMBER_ALONE")).hasSize(1);
        assertThat(alone.interpretations()).singleElement().satisfies(relied -> assertThat(relied.id()).isEqualTo("A-21"));
        assertThat(held(null, false).points("GA-18", "NO_BASIS")).hasSize(1);
        assertThat(held(call("dtu", CALLED, false), false).points("GA-18", "NO_MANDATE")).hasSize(1);
        Ruling later = held(call("dtu", LocalDate.parse("2023-10-25"), true), false);
        assertThat(later.points("GA-18", "BASIS_LATER")).hasSize(1);
        assertThat(Explainer.explain(later, Cases.PROFILE, Locale.ENGLISH).reasons()).as("there is no notice").noneSatisfy(reason -> assertThat(reason.sentence()).contains("notice"));
    }

    @Test
    void GA_18_the_board_cannot_decline_what_a_member_called_for() {
        Ruling declined = held(call("region-hovedstaden", CALLED, true), true);
        assertThat(declined.yes()).isTrue();
        assertThat(declined.points("GA-18", "CANNOT_DECLINE")).hasSize(1);
        assertThat(declined.value("earliestDay")).contains("2023-11-14");
    }

    @Test
    void GA_18_what_the_board_alone_decided_it_can_take_back() {
        Ruling back = held(board(CALLED), true);
        assertThat(back.refusedBy()).containsExactly("GA-18");
        assertThat(back.points("GA-18", "TAKEN_BACK")).hasSize(1);
        assertThat(held(board(CALLED), false).points("GA-18", "EARLIEST_DAY")).hasSize(1);
    }

    private static Ruling cancelled(LegalBasis calledBy, LegalBasis by, Instant at) {
        return LAW.mayBeCancelled(new CancellationFacts(AssemblyKind.EXTRAORDINARY, Cases.DAY, calledBy, by, CLOSE, at, "2025b"));
    }

    @Test
    void GA_30_only_whoever_called_the_assembly_cancels_it() {
        Instant now = Instant.parse("2023-11-06T10:00:00Z");
        LocalDate today = LocalDate.parse("2023-11-06");
        LegalBasis called = Cases.call();
        assertThat(cancelled(called, call("region-hovedstaden", today, true), now).yes()).isTrue();
        assertThat(cancelled(called, call("region-sjaelland", today, true), now).points("GA-30", "NOT_THE_CALLER")).hasSize(1);
        assertThat(cancelled(called, call("region-hovedstaden", today, false), now).points("GA-30", "NO_MANDATE")).hasSize(1);
        assertThat(cancelled(called, null, now).points("GA-30", "NOBODY_NAMED")).hasSize(1);
        Ruling byBoard = cancelled(called, board(today), now);
        assertThat(byBoard.refusedBy()).containsExactly("GA-18", "GA-30");
        assertThat(byBoard.provisions()).contains("4.4");
        assertThat(Said.changes(byBoard)).containsExactly("calledBy=BOARD", "cancelledBy=region-hovedstaden+signatoryMandated=true");
        assertThat(cancelled(board(CALLED), board(today), now).yes()).isTrue();
        assertThat(cancelled(board(CALLED), call("dtu", today, true), now).refusedBy()).containsExactly("GA-30");
        assertThat(cancelled(null, board(today), now).yes()).isTrue();
    }

    @Test
    void GA_30_a_member_who_is_not_named_has_not_cancelled() {
        Instant now = Instant.parse("2023-11-06T10:00:00Z");
        LocalDate today = LocalDate.parse("2023-11-06");
        for (boolean mandated : List.of(true, false)) {
            Ruling nameless = cancelled(call(null, CALLED, true), call(null, today, mandated), now);
            assertThat(nameless.refusedBy()).containsExactly("GA-30");
            assertThat(nameless.points("GA-30", "NOBODY_NAMED")).hasSize(1);
        }
    }

    @Test
    void GA_30_until_the_close_and_not_a_millisecond_longer() {
        LegalBasis by = call("region-hovedstaden", LocalDate.parse("2023-11-14"), true);
        assertThat(cancelled(Cases.call(), by, CLOSE.minusMillis(1)).yes()).isTrue();
        Ruling late = cancelled(Cases.call(), by, CLOSE);
        assertThat(late.refusedBy()).containsExactly("GA-30");
        assertThat(late.points("GA-30", "AFTER_THE_CLOSE")).hasSize(1);
        assertThat(late.interpretations()).singleElement().satisfies(relied -> assertThat(relied.id()).isEqualTo("A-43"));
        Instant now = Instant.parse("2023-11-06T10:00:00Z");
        assertThat(cancelled(Cases.call(), call("region-hovedstaden", LocalDate.parse("2023-11-07"), true), now).points("GA-30", "DATED_LATER")).hasSize(1);
        assertThat(cancelled(Cases.call(), call("region-hovedstaden", LocalDate.parse("2023-10-19"), true), now).points("GA-30", "BEFORE_THE_CALL")).hasSize(1);
    }

    private static WaiverFacts waiver(WaiverDocument document, String givenOn, Instant at) {
        return new WaiverFacts("ruc", true, false, document, LocalDate.parse(givenOn), LocalDate.parse("2023-10-24"), CLOSE, at, "2025b");
    }

    @Test
    void GA_13_a_waiver_in_writing_cures_until_the_deadline_and_an_assent_does_not() {
        Instant now = Instant.parse("2023-11-01T10:00:00Z");
        assertThat(LAW.waiverAccepted(waiver(WaiverDocument.WRITTEN_WAIVER, "2023-11-01", now)).yes()).isTrue();
        assertThat(LAW.waiverAccepted(waiver(WaiverDocument.WRITTEN_WAIVER, "2023-11-14", CLOSE.minusMillis(1))).yes()).isTrue();
        assertThat(LAW.waiverAccepted(waiver(WaiverDocument.WRITTEN_WAIVER, "2023-11-14", CLOSE)).points("GA-13", "WAIVER_TOO_LATE")).hasSize(1);
        Ruling assent = LAW.waiverAccepted(waiver(WaiverDocument.ASSENT, "2023-11-01", now));
        assertThat(assent.refusedBy()).containsExactly("GA-13");
        assertThat(assent.points("GA-13", "ASSENT_WAIVES_NOTHING")).hasSize(1);
        assertThat(assent.counterfactuals().toString()).contains("WRITTEN_WAIVER");
        assertThat(LAW.waiverAccepted(waiver(WaiverDocument.WRITTEN_WAIVER, "2023-11-02", now)).points("GA-13", "WAIVER_DATED_LATER")).hasSize(1);
        assertThat(LAW.waiverAccepted(waiver(WaiverDocument.WRITTEN_WAIVER, "2023-10-23", now)).points("GA-13", "WAIVER_BEFORE_NOTICE")).hasSize(1);
    }

    @Test
    void GA_13_and_GA_17_who_is_evidenced_or_no_party_has_nothing_to_waive() {
        Instant now = Instant.parse("2023-11-01T10:00:00Z");
        WaiverFacts f = waiver(WaiverDocument.WRITTEN_WAIVER, "2023-11-01", now);
        assertThat(LAW.waiverAccepted(new WaiverFacts("ruc", true, true, f.document(), f.givenOn(), f.noticeDay(), CLOSE, now, "2025b"))
                .points("GA-13", "NOTHING_TO_WAIVE")).hasSize(1);
        assertThat(LAW.waiverAccepted(new WaiverFacts("albertslund", true, false, f.document(), f.givenOn(), f.noticeDay(), CLOSE, now, "2025b"))
                .refusedBy()).containsExactly("GA-17");
        assertThat(LAW.waiverAccepted(new WaiverFacts("ruc", false, false, f.document(), f.givenOn(), f.noticeDay(), CLOSE, now, "2025b"))
                .refusedBy()).containsExactly("GA-17");
    }

    private static Ruling deputy(Office acting, String from, String until, List<OfficeHolder> holders, String... agreedBy) {
        return LAW.deputyAgreed(new DeputyFacts(acting, LocalDate.parse(from), LocalDate.parse(until), LocalDate.parse("2023-11-20"), holders, List.of(agreedBy)));
    }

    @Test
    void BO_10_one_vice_chair_acts_when_both_agree_on_a_period() {
        assertThat(deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-3").yes()).isTrue();
        assertThat(deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-20", HOLDERS, "p-2", "p-3").yes()).isTrue();
        Ruling alone = deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-30", HOLDERS, "p-2");
        assertThat(alone.points("BO-10", "NOT_AGREED")).singleElement().satisfies(point -> assertThat(point.values()).containsEntry("office", "VICE_CHAIR_2"));
        assertThat(deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-1").yes()).isFalse();
        assertThat(deputy(Office.CHAIR, "2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-3").points("BO-10", "NOT_A_VICE_CHAIR")).hasSize(1);
        assertThat(deputy(Office.VICE_CHAIR_1, "2023-11-30", "2023-11-29", HOLDERS, "p-2", "p-3").points("BO-10", "PERIOD_ENDS_FIRST")).hasSize(1);
        assertThat(deputy(Office.VICE_CHAIR_1, "2023-11-01", "2023-11-19", HOLDERS, "p-2", "p-3").points("BO-10", "PERIOD_OVER")).hasSize(1);
        assertThat(deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-30", HOLDERS.subList(0, 2), "p-2").points("BO-10", "OFFICE_VACANT")).hasSize(1);
    }

    private static Ruling approved(String day, String actedOn) {
        List<OfficeHolder> holders = new ArrayList<>(HOLDERS);
        holders.add(OfficeHolder.deputy("p-2", "region-sjaelland", LocalDate.parse("2023-11-20"), LocalDate.parse("2023-11-25")));
        LocalDate acted = LocalDate.parse(actedOn);
        return LAW.recordApproved(new ApprovalFacts(LocalDate.parse(day), holders, List.of(new Approval(Office.CHAIR, "p-2", true, acted),
                new Approval(Office.VICE_CHAIR_1, "p-2", true, acted), new Approval(Office.VICE_CHAIR_2, "p-3", true, LocalDate.parse(day)))));
    }

    @Test
    void BO_10_the_deputy_approves_for_the_chair_within_the_period_and_not_outside_it() {
        assertThat(approved("2023-11-25", "2023-11-25").yes()).isTrue();
        assertThat(approved("2023-11-28", "2023-11-25").yes()).as("given in the period, the last one came after it").isTrue();
        for (String outside : List.of("2023-11-19", "2023-11-26")) {
            Ruling ruling = approved("2023-11-28", outside);
            assertThat(ruling.refusedBy()).containsExactly("GA-11");
            assertThat(ruling.points("GA-26", "NOT_IN_OFFICE")).hasSize(1);
            assertThat(ruling.points("BO-10", "CHAIR_IS_BACK")).hasSize(1);
        }
    }

    private static Ruling unapproved(String day, boolean approved) {
        return LAW.recordGoesOutUnapproved(new UnapprovedFacts(LocalDate.parse("2023-11-15"), approved, LocalDate.parse(day)));
    }

    @Test
    void GA_11_a_record_not_approved_goes_out_as_a_draft_on_the_fourteenth_day_after() {
        assertThat(unapproved("2023-11-28", false).points("GA-11", "STILL_TIME")).hasSize(1);
        assertThat(unapproved("2023-11-29", false).yes()).isTrue();
        assertThat(unapproved("2023-12-29", false).yes()).isTrue();
        assertThat(unapproved("2023-11-29", true).points("GA-11", "ALREADY_APPROVED")).hasSize(1);
        assertThat(Said.changes(unapproved("2023-11-28", false))).containsExactly("drawnUpOn=2023-11-14", "today=2023-11-29");
        assertThat(Said.changes(unapproved("2023-11-29", false))).containsExactly("approved=true", "drawnUpOn=2023-11-16", "today=2023-11-28");
        assertThat(LAW.unapprovedFrom(LocalDate.parse("2023-11-15"))).isEqualTo("2023-11-28T23:00:00Z");
        assertThat(LAW.unapprovedFrom(LocalDate.parse("2026-10-12"))).as("over the end of summer time").isEqualTo("2026-10-25T23:00:00Z");
        assertThat(unapproved("2023-11-29", false).interpretations()).extracting(relied -> relied.id()).containsExactly("A-15", "A-16");
    }

    @Test
    void every_one_of_these_rulings_is_recomputed_to_the_same_bytes_and_put_into_words() {
        Instant now = Instant.parse("2023-11-06T10:00:00Z");
        Stream.of(held(call("region-hovedstaden", CALLED, true), true), held(new LegalBasis(BasisKind.BOARD_MEMBER_CALL, "dtu", CALLED, true), false),
                cancelled(Cases.call(), board(LocalDate.parse("2023-11-06")), now), cancelled(Cases.call(), Cases.call(), CLOSE), cancelled(Cases.call(), Cases.call(), now),
                LAW.waiverAccepted(waiver(WaiverDocument.ASSENT, "2023-11-01", now)), LAW.waiverAccepted(waiver(WaiverDocument.WRITTEN_WAIVER, "2023-11-01", now)),
                deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-30", HOLDERS, "p-2"), deputy(Office.VICE_CHAIR_1, "2023-11-20", "2023-11-30", HOLDERS, "p-2", "p-3"),
                unapproved("2023-11-28", false), unapproved("2023-11-29", false), unapproved("2023-11-29", true),
                approved("2023-11-28", "2023-11-25"), approved("2023-11-28", "2023-11-19")).forEach(ruling -> {
                    assertThat(Replay.recompute(Cases.PROFILE, Ruling.read(ruling.canonical())).canonical()).isEqualTo(ruling.canonical());
                    for (Locale locale : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
                        Explanation words = Explainer.explain(ruling, Cases.PROFILE, locale);
                        assertThat(Stream.concat(Stream.of(words.headline()), Stream.concat(words.whatWouldHaveChanged().stream(),
                                words.reasons().stream().map(reason -> reason.sentence()))).toList()).allSatisfy(sentence ->
                                        assertThat(sentence).isNotBlank().doesNotContain("{", "_", "NONE", "  "));
                    }
                });
    }
}
