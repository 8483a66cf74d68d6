package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two changes of one item, a deputy whose period is over, and everybody's assent where somebody abstains. */
class OnTheSameThingTest {

    private static final Law LAW = Law.of(Cases.PROFILE);
    private static final OfficeHolder DEPUTY = OfficeHolder.deputy("p-2", "region-sjaelland", LocalDate.parse("2023-11-18"), LocalDate.parse("2023-11-22"));
    private static final LocalDate AFTERWARDS = LocalDate.parse("2023-11-23");

    private static Move<NoticeCase> move(NoticeCase facts, String fact, String to) {
        return new NoticeAlternatives().of(facts, LAW).stream().map(Alternative::moves).flatMap(List::stream).filter(move -> move.change().fact().equals(fact)
                && move.change().subject().equals("item-2") && move.change().to().equals(to)).findFirst().orElseThrow();
    }

    @Test
    void two_changes_of_one_item_stand_beside_each_other() {
        NoticeCase facts = NoticeCase.of(Cases.realNotice(), LAW);
        NoticeCase both = move(facts, "wordingIncluded", "false").apply().apply(move(facts, "kind", "ELECTION").apply().apply(facts));
        assertThat(both.items().get(1).kind()).isEqualTo(ItemKind.ELECTION);
        assertThat(both.items().get(1).wordingIncluded()).isFalse();
    }

    private static List<OfficeHolder> inOffice(boolean chaired) {
        return Stream.concat(Cases.approvals().inOffice().stream().filter(holder -> chaired || holder.office() != Office.CHAIR), Stream.of(DEPUTY)).toList();
    }

    @Test
    void BO_10_of_an_office_in_which_nobody_acts_any_more_a_verdict_counts_only_where_somebody_could_have_acted() {
        ApprovalFacts facts = new ApprovalFacts(AFTERWARDS, inOffice(false), List.of());
        ApprovalFacts alone = move(facts, "verdict/CHAIR", "APPROVED").apply().apply(facts);
        assertThat(ChairmanshipApproves.approved(alone, Office.CHAIR)).isFalse();
        ApprovalFacts held = move(facts, "holder/CHAIR", "true").apply().apply(facts);
        assertThat(ChairmanshipApproves.approved(move(facts, "verdict/CHAIR", "APPROVED").apply().apply(held), Office.CHAIR)).isTrue();
    }

    private static Move<ApprovalFacts> move(ApprovalFacts facts, String key, String to) {
        return new ApprovalAlternatives().of(facts, LAW).stream().filter(found -> found.key().equals(key)).flatMap(found -> found.moves().stream())
                .filter(found -> found.change().to().equals(to)).findFirst().orElseThrow();
    }

    @Test
    void BO_10_what_a_deputy_approved_within_the_period_stands_after_it() {
        Approval given = new Approval(Office.CHAIR, "p-2", true, LocalDate.parse("2023-11-20"));
        Approval late = new Approval(Office.CHAIR, "p-2", true, AFTERWARDS);
        assertThat(ChairIsThereOrDeputised.deputised(new ApprovalFacts(AFTERWARDS, inOffice(true), List.of(given)))).isTrue();
        assertThat(ChairIsThereOrDeputised.deputised(new ApprovalFacts(AFTERWARDS, inOffice(true), List.of(late)))).isFalse();
    }

    private static DecisionFacts room(ItemSubject subject, PartyStatement... otherwise) {
        DecisionFacts facts = Cases.stated(otherwise);
        return new DecisionFacts(facts.item(), facts.kind(), subject, AssemblyForm.PHYSICAL, facts.day(), facts.roll(), facts.statements(), true, facts.tzdata());
    }

    @Test
    void GA_9_whether_an_abstention_is_agreement_is_a_reading() {
        Law everyPerson = LAW.reading("A-14", "EVERY_PERSON_FOR");
        DecisionFacts abstaining = room(ItemSubject.OTHER, Cases.states("ruc", Choice.ABSTENTION, "2023-11-02T10:00:00Z"));
        assertThat(AssemblyCourts.adopted(room(ItemSubject.FEE), everyPerson)).isTrue();
        assertThat(AssemblyCourts.adopted(abstaining, everyPerson)).isFalse();
        assertThat(AssemblyCourts.adopted(abstaining, LAW)).isTrue();
    }
}
