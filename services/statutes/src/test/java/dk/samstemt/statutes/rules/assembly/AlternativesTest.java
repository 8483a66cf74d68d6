package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.CallFacts;
import dk.samstemt.statutes.facts.CancellationFacts;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.DeputyFacts;
import dk.samstemt.statutes.facts.ItemFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.NoticeFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.facts.UnapprovedFacts;
import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Otherwise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole list of what could have been otherwise, for each kind of question: nothing left out, and nothing that could not have been. */
class AlternativesTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final Instant CLOSE = Instant.parse("2023-11-14T23:00:00Z");
    private static final Instant EARLIER = Instant.parse("2023-11-01T09:00:00Z");
    private static final LegalBasis BOARD = new LegalBasis(BasisKind.BOARD_DECISION, null, LocalDate.parse("2023-10-20"), true);

    private static <F> Set<String> all(Alternatives<F> alternatives, F facts) {
        return Otherwise.of(alternatives, facts, LAW).keySet();
    }

    /** Of the changes by distance the first few, as {@code fact to}, after each was seen to make other facts. */
    private static <F> List<String> nearest(Alternatives<F> alternatives, F facts, int few) {
        return alternatives.of(facts, LAW).stream().filter(Alternative::nearest).flatMap(found -> found.moves().stream().limit(few)).map(move -> {
            assertThat(move.apply().apply(facts)).isNotEqualTo(facts);
            return move.change().fact() + " " + move.change().to();
        }).toList();
    }

    private static CallFacts call(LegalBasis basis, boolean declined) {
        return new CallFacts(basis, declined, EARLIER, "2025b");
    }

    @Test
    void GA_18_a_call() {
        assertThat(all(new CallAlternatives(), call(Cases.call(), false))).containsExactlyInAnyOrder("basis  MEMBER_CALL>BOARD_DECISION",
                "basis  MEMBER_CALL>BOARD_MEMBER_CALL", "boardDeclined  false>true", "signatoryMandated  true>false", "basisDay  2023-10-20>2023-11-02",
                "calledByMember  true>false", "decidedAt  2023-11-01T09:00:00.000Z>2023-10-19T21:59:59.999Z");
        assertThat(all(new CallAlternatives(), call(null, true))).containsExactly("basis  NONE>BOARD_DECISION", "boardDeclined  true>false");
        LegalBasis unmandated = new LegalBasis(BasisKind.MEMBER_CALL, "dtu", LocalDate.parse("2023-10-20"), false);
        assertThat(all(new CallAlternatives(), call(unmandated, false))).contains("signatoryMandated  false>true");
    }

    private static CancellationFacts cancellation(LegalBasis by, Instant at) {
        return new CancellationFacts(AssemblyKind.EXTRAORDINARY, Cases.DAY, Cases.call(), by, CLOSE, at, "2025b");
    }

    @Test
    void GA_30_a_cancellation() {
        assertThat(all(new CancellationAlternatives(), cancellation(BOARD, EARLIER))).containsExactlyInAnyOrder("cancelledBy  BOARD>region-hovedstaden",
                "calledBy  region-hovedstaden>BOARD", "calledBy  region-hovedstaden>region-sjaelland", "calledOn  2023-10-20>2023-10-21",
                "close  2023-11-14T23:00:00.000Z>2023-11-01T09:00:00.000Z", "decidedAt  2023-11-01T09:00:00.000Z>2023-11-14T23:00:00.000Z",
                "decidedAt  2023-11-01T09:00:00.000Z>2023-10-19T21:59:59.999Z", "signatoryMandated  true>false");
        assertThat(all(new CancellationAlternatives(), cancellation(Cases.call(), CLOSE))).containsExactlyInAnyOrder(
                "cancelledBy  region-hovedstaden>BOARD", "calledBy  region-hovedstaden>BOARD", "calledBy  region-hovedstaden>region-sjaelland",
                "calledOn  2023-10-20>2023-10-21", "close  2023-11-14T23:00:00.000Z>2023-11-14T23:00:00.001Z",
                "decidedAt  2023-11-14T23:00:00.000Z>2023-11-14T22:59:59.999Z",
                "signatoryMandated  true>false");
        assertThat(all(new CancellationAlternatives(), cancellation(null, EARLIER))).containsExactlyInAnyOrder("calledBy  region-hovedstaden>BOARD",
                "calledBy  region-hovedstaden>region-sjaelland", "cancelledBy  NONE>BOARD", "cancelledBy  NONE>region-hovedstaden",
                "close  2023-11-14T23:00:00.000Z>2023-11-01T09:00:00.000Z", "decidedAt  2023-11-01T09:00:00.000Z>2023-11-14T23:00:00.000Z");
        assertThat(nearest(new CancellationAlternatives(), cancellation(BOARD, EARLIER), 2)).containsExactly("cancelledOn 2023-10-19", "cancelledOn 2023-10-21", "cancelledOn 2023-10-31");
    }

    private static WaiverFacts waiver(WaiverDocument document, Instant at) {
        return new WaiverFacts("ruc", true, true, document, LocalDate.parse("2023-11-01"), LocalDate.parse("2023-10-25"), CLOSE, at, "2025b");
    }

    @Test
    void A_3_a_waiver() {
        assertThat(all(new WaiverAlternatives(), waiver(WaiverDocument.ASSENT, EARLIER))).containsExactlyInAnyOrder("document ruc ASSENT>WRITTEN_WAIVER",
                "decidedAt ruc 2023-11-01T09:00:00.000Z>2023-11-14T23:00:00.000Z", "decidedAt ruc 2023-11-01T09:00:00.000Z>2023-10-31T22:59:59.999Z",
                "deadline ruc 2023-11-14T23:00:00.000Z>2023-11-01T09:00:00.000Z", "evidenced ruc true>false", "noticeDay ruc 2023-10-25>2023-11-02",
                "onRoll ruc true>false");
        assertThat(all(new WaiverAlternatives(), waiver(WaiverDocument.WRITTEN_WAIVER, CLOSE))).containsExactlyInAnyOrder("document ruc WRITTEN_WAIVER>ASSENT",
                "decidedAt ruc 2023-11-14T23:00:00.000Z>2023-11-14T22:59:59.999Z",
                "deadline ruc 2023-11-14T23:00:00.000Z>2023-11-14T23:00:00.001Z", "evidenced ruc true>false", "noticeDay ruc 2023-10-25>2023-11-02",
                "onRoll ruc true>false");
        assertThat(nearest(new WaiverAlternatives(), waiver(WaiverDocument.ASSENT, EARLIER), 2)).containsExactly("givenOn 2023-10-31", "givenOn 2023-10-26",
                "givenOn 2023-11-02", "givenOn 2023-11-13");
    }

    @Test
    void BO_10_an_agreement_on_a_deputy() {
        DeputyFacts facts = new DeputyFacts(Office.VICE_CHAIR_1, LocalDate.parse("2023-11-20"), LocalDate.parse("2023-12-20"),
                LocalDate.parse("2023-11-20"), Cases.approvals().inOffice(), List.of("p-2"));
        assertThat(all(new DeputyAlternatives(), facts)).containsExactlyInAnyOrder("agreed VICE_CHAIR_1 true>false", "agreed VICE_CHAIR_2 false>true",
                "from  2023-11-20>2023-12-21", "officeHeld VICE_CHAIR_1 true>false", "officeHeld VICE_CHAIR_2 true>false", "sameHolder VICE_CHAIR_1 true>false",
                "today  2023-11-20>2023-12-21");
        assertThat(nearest(new DeputyAlternatives(), facts, 2)).containsExactly("until 2023-12-19", "until 2023-12-18", "until 2023-12-21", "until 2023-12-22");
    }

    @Test
    void GA_11_a_record_that_waits() {
        UnapprovedFacts waits = new UnapprovedFacts(LocalDate.parse("2023-11-20"), false, LocalDate.parse("2023-11-25"));
        assertThat(all(new UnapprovedAlternatives(), waits)).containsExactly("approved  false>true");
        assertThat(all(new UnapprovedAlternatives(), new UnapprovedFacts(waits.drawnUpOn(), true, waits.day()))).containsExactly("approved  true>false");
        assertThat(nearest(new UnapprovedAlternatives(), waits, 1)).containsExactly("today 2023-11-24", "today 2023-11-26",
                "drawnUpOn 2023-11-19", "drawnUpOn 2023-11-21");
    }

    @Test
    void GA_16_an_attempt_to_state() {
        assertThat(nearest(new StatementAlternatives(), Cases.attempt("2023-11-14T22:59:59.999Z"), 4)).containsExactly("decidedAt 2023-11-14T23:00:00.000Z",
                "decidedAt 2023-10-24T10:00:00.000Z", "decidedAt 2023-10-24T09:59:59.999Z");
        StatementFacts unopened = new StatementFacts("dtu", true, true, false, null, CLOSE, EARLIER);
        assertThat(nearest(new StatementAlternatives(), unopened, 4)).containsExactly("decidedAt 2023-11-14T22:59:59.999Z", "decidedAt 2023-11-14T23:00:00.000Z");
    }

    @Test
    void GA_2_GA_7_a_notice() {
        ItemFacts fee = new ItemFacts("item-3", 3, ItemKind.DECISION, ItemSubject.FEE, false, null, 2024, null, null);
        List<ItemFacts> items = new ArrayList<>(Cases.agenda(Cases.AMENDMENT));
        items.add(fee);
        NoticeCase facts = NoticeCase.of(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", items, NoticeContents.complete()), LAW);
        List<String> expected = new ArrayList<>(List.of("form  WRITTEN>PHYSICAL", "assemblyKind  EXTRAORDINARY>ORDINARY",
                "basis  MEMBER_CALL>BOARD_DECISION", "basis  MEMBER_CALL>BOARD_MEMBER_CALL", "basisDay  2023-10-20>2023-10-25", "calledByMember  true>false", "signatoryMandated  true>false", "amendmentFits item-2 true>false",
                "wordingIncluded item-1 true>false", "wordingIncluded item-2 true>false", "wordingIncluded item-3 false>true"));
        Stream.of("dateAndTime", "placeOrWritten", "lastMoment", "howToState", "silenceIsNotAssent").forEach(part -> expected.add("contents " + part + " true>false"));
        Cases.PROFILE.partyIds().forEach(party -> expected.add("recipient " + party + " true>false"));
        items.forEach(item -> Stream.of(ItemKind.values()).filter(kind -> kind != item.kind())
                .forEach(kind -> expected.add("kind " + item.item() + " " + item.kind() + ">" + kind)));
        assertThat(all(new NoticeAlternatives(), facts)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(nearest(new NoticeAlternatives(), facts, 4)).contains("day 2023-11-13", "day 2023-11-15", "decidedAt 2023-10-23T21:59:59.999Z",
                "decidedAt 2023-10-24T22:00:00.000Z").containsSubsequence("feeYear 2025", "feeYear 2023", "feeYear 2026", "feeYear 2022");
    }

    @Test
    void a_change_of_one_item_leaves_the_others_as_they_are() {
        NoticeCase facts = NoticeCase.of(Cases.realNotice(), LAW);
        Otherwise.of(new NoticeAlternatives(), facts, LAW).forEach((change, other) -> assertThat(other.items().get(0).equals(facts.items().get(0)))
                .as(change).isEqualTo(!change.contains(" item-1 ")));
    }

    @Test
    void a_notice_without_a_basis_or_for_a_stranger() {
        NoticeFacts real = Cases.realNotice();
        NoticeFacts bare = new NoticeFacts(real.kind(), AssemblyForm.PHYSICAL, real.day(), real.decidedAt(), null, real.items(), real.contents(),
                List.of("dtu", "stranger"), real.tzdata());
        assertThat(all(new NoticeAlternatives(), NoticeCase.of(bare, LAW))).contains("recipient dtu true>false", "recipient stranger true>false",
                "recipient ruc false>true", "form  PHYSICAL>WRITTEN").noneMatch(change -> change.startsWith("signatoryMandated"));
    }

    @Test
    void GA_11_verdicts_of_the_chairmanship() {
        assertThat(all(new ApprovalAlternatives(), Cases.approvals(Cases.approval(Office.CHAIR, "p-1", true), Cases.approval(Office.VICE_CHAIR_1, "p-2", false))))
                .containsExactlyInAnyOrder("verdict CHAIR APPROVED>CORRECTION", "verdict CHAIR APPROVED>AWAITED", "verdict VICE_CHAIR_1 CORRECTION>APPROVED",
                        "verdict VICE_CHAIR_1 CORRECTION>AWAITED", "verdict VICE_CHAIR_2 AWAITED>APPROVED", "verdict VICE_CHAIR_2 AWAITED>CORRECTION", "deputyActs  false>true",
                        "officeHeld CHAIR true>false", "officeHeld VICE_CHAIR_1 true>false", "officeHeld VICE_CHAIR_2 true>false", "sameHolder CHAIR true>false",
                        "sameHolder VICE_CHAIR_1 true>false", "sameHolder VICE_CHAIR_2 true>false", "holderParty CHAIR kkr-hovedstaden>ku",
                        "holderParty CHAIR kkr-hovedstaden>region-hovedstaden", "holderParty VICE_CHAIR_1 region-sjaelland>kkr-hovedstaden",
                        "holderParty VICE_CHAIR_1 region-sjaelland>ku", "holderParty VICE_CHAIR_2 dtu>kkr-hovedstaden", "holderParty VICE_CHAIR_2 dtu>region-hovedstaden");
    }

    private static ApprovalFacts deputised(String day) {
        List<OfficeHolder> holders = new ArrayList<>(Cases.approvals().inOffice());
        holders.add(OfficeHolder.deputy("p-2", "region-sjaelland", LocalDate.parse("2023-11-18"), LocalDate.parse("2023-11-22")));
        return new ApprovalFacts(LocalDate.parse(day), holders, List.of());
    }

    @Test
    void BO_10_the_chair_of_the_board_s_verdict_is_the_deputy_s_within_the_period_and_no_longer() {
        for (String day : List.of("2023-11-20", "2023-11-23")) {
            Map<String, ApprovalFacts> all = Otherwise.of(new ApprovalAlternatives(), deputised(day), LAW);
            assertThat(all.keySet()).filteredOn(change -> change.startsWith("verdict")).hasSize(6);
            assertThat(all.get("verdict CHAIR AWAITED>APPROVED").approvals()).singleElement()
                    .satisfies(given -> assertThat(given.person()).isEqualTo(day.equals("2023-11-20") ? "p-2" : "p-1"));
        }
    }

    @Test
    void a_verdict_given_otherwise_leaves_those_of_the_other_offices() {
        ApprovalFacts two = Cases.approvals(Cases.approval(Office.CHAIR, "p-1", true), Cases.approval(Office.VICE_CHAIR_1, "p-2", true));
        assertThat(Otherwise.of(new ApprovalAlternatives(), two, LAW).get("verdict CHAIR APPROVED>AWAITED").approvals())
                .containsExactly(Cases.approval(Office.VICE_CHAIR_1, "p-2", true));
    }

    @Test
    void GA_10_another_answer_takes_the_place_of_the_one_given_at_the_last_moment() {
        DecisionFacts refused = Cases.stated(Cases.states("dtu", Choice.DISSENT, "2023-11-14T22:59:59.999Z"));
        DecisionFacts other = Otherwise.of(new DecisionAlternatives(), refused, LAW).get("answer dtu DISSENT>ASSENT");
        assertThat(other.statements()).filteredOn(statement -> statement.party().equals("dtu")).extracting(PartyStatement::choice).containsExactly(Choice.ASSENT);
    }
}
