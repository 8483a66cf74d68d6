package dk.samstemt.statutes.rules.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.json.Records;
import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.fees.RateAndAmount;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.AssemblyForm;
import dk.samstemt.statutes.facts.AssemblyKind;
import dk.samstemt.statutes.facts.BasisKind;
import dk.samstemt.statutes.facts.Choice;
import dk.samstemt.statutes.facts.DecisionFacts;
import dk.samstemt.statutes.facts.ItemKind;
import dk.samstemt.statutes.facts.ItemSubject;
import dk.samstemt.statutes.facts.LegalBasis;
import dk.samstemt.statutes.facts.NoticeContents;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.facts.PartyStatement;
import dk.samstemt.statutes.facts.StatementFacts;
import dk.samstemt.statutes.decision.Combinator;
import dk.samstemt.statutes.decision.Stance;
import dk.samstemt.statutes.decision.Stances;
import dk.samstemt.statutes.decision.Vote;
import dk.samstemt.statutes.profile.DecisionCase;
import dk.samstemt.statutes.profile.DecisionScope;
import dk.samstemt.statutes.ruling.Ruling;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One test per rule id, on boundary cases; RuleNamesTest demands that none is forgotten. */
class RulesTest {

    private static Ruling notice(UnaryOperator<NoticeCase> change) {
        NoticeCase facts = change.apply(NoticeCase.of(Cases.realNotice(), Law.of(Cases.PROFILE)));
        return AssemblyCourts.all().get(0).again(Records.tree(facts), Law.of(Cases.PROFILE));
    }

    private static NoticeItem item(NoticeCase facts, int number) {
        return facts.items().get(number - 1);
    }

    @Test
    void the_real_notice_with_everything_in_it_may_go_out() {
        assertThat(notice(facts -> facts).yes()).isTrue();
    }

    @Test
    void GA_1_and_GA_2_bind_ordinary_assemblies_only() {
        Ruling ruling = notice(facts -> facts.with(AssemblyKind.ORDINARY));
        assertThat(ruling.rules()).contains("GA-1", "GA-2").doesNotContain("GA-7", "GA-18");
        assertThat(ruling.refusedBy()).contains("GA-2");
    }

    @Test
    void GA_5_the_agenda_is_numbered_and_not_empty() {
        NoticeCase facts = NoticeCase.of(Cases.realNotice(), Law.of(Cases.PROFILE));
        NoticeItem again = new NoticeItem("item-2", 3, ItemKind.INFORMATION, ItemSubject.OTHER, true, null, null);
        assertThat(notice(f -> f.withItem(again)).refusedBy()).containsExactly("GA-5");
        assertThat(facts.items()).hasSize(2);
    }

    @Test
    void GA_7_one_day_less_is_refused_with_the_earliest_day() {
        Ruling ruling = notice(facts -> facts.with(Instant.parse("2023-10-24T22:00:00Z")));
        assertThat(ruling.refusedBy()).containsExactly("GA-7");
        assertThat(ruling.value("earliestDay")).contains("2023-11-15");
        assertThat(notice(facts -> facts.with(Instant.parse("2023-10-24T21:59:59.999Z"))).yes()).isTrue();
    }

    @Test
    void GA_12_a_written_assembly_does_not_vote_on_its_chair() {
        assertThat(notice(f -> f.withItem(item(f, 1).with(ItemKind.ELECTION))).refusedBy()).containsExactly("GA-12");
        assertThat(notice(f -> f.withItem(item(f, 1).with(ItemKind.ELECTION)).with(AssemblyForm.PHYSICAL)).yes()).isTrue();
    }

    @Test
    void GA_13_and_MEM_3_the_recipients_are_the_parties_and_nobody_else() {
        assertThat(notice(f -> f.withRecipients(f.recipients().subList(0, 8))).refusedBy()).containsExactly("GA-13");
        List<String> more = new ArrayList<>(Cases.PROFILE.partyIds());
        more.add("albertslund");
        assertThat(notice(f -> f.withRecipients(more)).refusedBy()).containsExactly("MEM-3");
    }

    @Test
    void GA_15_a_fee_is_for_the_coming_year() {
        for (int year = 2021; year < 2028; year++) {
            Integer feeYear = year;
            assertThat(notice(f -> f.withItem(item(f, 2).withFeeYear(feeYear))).yes()).isEqualTo(year == 2024);
        }
    }

    @Test
    void GA_18_any_member_may_call_but_not_without_mandate_or_afterwards() {
        LocalDate day = LocalDate.parse("2023-10-20");
        assertThat(notice(f -> f.with((LegalBasis) null)).refusedBy()).containsExactly("GA-18");
        assertThat(notice(f -> f.with(new LegalBasis(BasisKind.MEMBER_CALL, "albertslund", day, true))).yes()).isTrue();
        assertThat(notice(f -> f.with(new LegalBasis(BasisKind.MEMBER_CALL, "malmoe", day, true))).refusedBy()).containsExactly("GA-18");
        assertThat(notice(f -> f.with(new LegalBasis(BasisKind.MEMBER_CALL, "dtu", day, false))).refusedBy()).containsExactly("GA-18");
        assertThat(notice(f -> f.with(new LegalBasis(BasisKind.BOARD_DECISION, null, day, false))).yes()).isTrue();
        assertThat(notice(f -> f.with(new LegalBasis(BasisKind.BOARD_DECISION, null, LocalDate.parse("2023-10-25"), true))).refusedBy()).containsExactly("GA-18");
    }

    @Test
    void GA_19_and_GA_20_the_letter_fixes_the_form_and_says_everything() {
        NoticeContents none = new NoticeContents(false, false, false, false, false, null, null, true);
        Ruling ruling = notice(f -> f.with(none));
        assertThat(ruling.refusedBy()).containsExactly("GA-19", "GA-20");
        assertThat(ruling.questions().stream().filter(q -> q.rule().equals("GA-20")).findFirst().orElseThrow().points()).hasSize(5);
        assertThat(notice(f -> f.withItem(item(f, 2).withWording(false))).refusedBy()).containsExactly("GA-20", "AM-5");
    }

    @Test
    void GA_21_every_item_has_a_kind_that_fits() {
        assertThat(notice(f -> f.withItem(item(f, 1).with((ItemKind) null))).refusedBy()).containsExactly("GA-21");
        NoticeItem other = new NoticeItem("item-1", 1, ItemKind.DECISION, ItemSubject.ANY_OTHER_BUSINESS, true, null, null);
        assertThat(notice(f -> f.withItem(other)).refusedBy()).containsExactly("GA-21");
    }

    @Test
    void AM_1_AM_2_and_AM_5_an_amendment_is_decided_on_fits_and_goes_out_in_full() {
        assertThat(notice(f -> f.withItem(item(f, 2).with(ItemKind.PRESENTATION))).refusedBy()).containsExactly("AM-1");
        assertThat(notice(f -> f.withItem(item(f, 2).with(item(f, 2).amendment().withFit(false)))).refusedBy()).containsExactly("AM-2");
        Ruling stale = Cases.STATUTES.noticeMayGoOut(Cases.notice(Cases.DAY, "2023-10-24T08:00:00Z", Cases.agenda(Cases.amendment(2, Cases.BEFORE)), NoticeContents.complete()));
        assertThat(stale.refusedBy()).containsExactly("AM-2");
    }

    @Test
    void AM_3_the_ruling_says_from_when_an_adopted_amendment_is_in_force() {
        assertThat(Cases.STATUTES.decision(Cases.stated()).value("from")).contains("2023-11-14T23:00:00.000Z");
    }

    @Test
    void MEM_8_the_roll_holds_parties_once_each() {
        for (List<String> roll : List.of(List.<String>of(), List.of("dtu", "dtu"), List.of("dtu", "albertslund"))) {
            DecisionFacts f = Cases.stated();
            DecisionFacts other = new DecisionFacts(f.item(), f.kind(), f.subject(), f.form(), f.day(), roll, f.statements(), true, f.tzdata());
            assertThat(Cases.STATUTES.decision(other).refusedBy()).contains("MEM-8");
        }
    }

    @Test
    void GA_10_exactly_one_of_all_combinations_of_stances_is_agreement() {
        Combinator written = Law.of(Cases.PROFILE).deciding(DecisionScope.Purpose.ADOPTS, DecisionCase.assembly(Cases.WRITTEN, ItemKind.DECISION, ItemSubject.AMENDMENT)).combinator();
        int agreed = 0;
        Stance[] stances = Stance.values();
        for (int code = 0; code < 1 << 18; code++) {
            List<Vote> votes = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                String party = Cases.PROFILE.partyIds().get(i);
                votes.add(new Vote(party, party, "", stances[code >> 2 * i & 3]));
            }
            agreed += written.met(new Stances(votes)) ? 1 : 0;
        }
        assertThat(agreed).isEqualTo(1);
    }

    @Test
    void GA_16_GA_17_and_GA_29_bound_who_states_and_when() {
        assertThat(Cases.STATUTES.statementAccepted(Cases.attempt("2023-10-24T09:59:59.999Z")).points("GA-16", "BEFORE_OPENING")).hasSize(1);
        StatementFacts f = Cases.attempt("2023-11-01T10:00:00Z");
        assertThat(Cases.STATUTES.statementAccepted(f).yes()).isTrue();
        assertThat(Cases.STATUTES.statementAccepted(new StatementFacts("albertslund", true, true, false, f.openedAt(), f.deadline(), f.decidedAt())).refusedBy()).containsExactly("GA-17");
        assertThat(Cases.STATUTES.statementAccepted(new StatementFacts("dtu", true, true, true, f.openedAt(), f.deadline(), f.decidedAt())).refusedBy()).containsExactly("GA-29");
    }

    @Test
    void GA_8_and_GA_9_a_physical_assembly_needs_presence_of_all_and_nobody_against() {
        String at = "2023-11-03T10:00:00Z";
        assertThat(physical(ItemSubject.OTHER, Cases.states("ku", Choice.ABSTENTION, at)).yes()).isTrue();
        assertThat(physical(ItemSubject.AMENDMENT, Cases.states("ku", Choice.ABSTENTION, at)).refusedBy()).containsExactly("AM-1");
        assertThat(physical(ItemSubject.OTHER, Cases.states("ku", Choice.DISSENT, at)).refusedBy()).containsExactly("GA-9");
        assertThat(physical(ItemSubject.OTHER, PartyStatement.silent("ku")).refusedBy()).containsExactly("GA-8");
    }

    private static Ruling physical(ItemSubject subject, PartyStatement odd) {
        DecisionFacts f = Cases.stated(odd);
        return Cases.STATUTES.decision(new DecisionFacts(f.item(), f.kind(), subject, AssemblyForm.PHYSICAL, f.day(), f.roll(), f.statements(), true, f.tzdata()));
    }

    @Test
    void GA_11_GA_26_BO_4_and_BO_10_the_chairmanship_in_office_approves() {
        Approval chair = Cases.approval(Office.CHAIR, "p-1", true);
        Approval first = Cases.approval(Office.VICE_CHAIR_1, "p-2", true);
        Approval second = Cases.approval(Office.VICE_CHAIR_2, "p-3", true);
        assertThat(Cases.STATUTES.recordApproved(Cases.approvals(chair, first, second)).yes()).isTrue();
        assertThat(Cases.STATUTES.recordApproved(Cases.approvals(chair, first)).points("GA-11", "AWAITED")).hasSize(1);
        Ruling corrected = Cases.STATUTES.recordApproved(Cases.approvals(chair, first, second, Cases.approval(Office.VICE_CHAIR_2, "p-3", false)));
        assertThat(corrected.points("GA-11", "CORRECTION")).hasSize(1);
        Ruling stranger = Cases.STATUTES.recordApproved(Cases.approvals(chair, first, Cases.approval(Office.VICE_CHAIR_2, "p-9", true)));
        assertThat(stranger.yes()).isFalse();
        assertThat(stranger.points("GA-26", "NOT_IN_OFFICE")).hasSize(1);
        assertThat(office("kkr-hovedstaden", "kkr-sjaelland", "dtu").refusedBy()).containsExactly("BO-4");
        assertThat(office("kkr-hovedstaden", "region-sjaelland", "dtu").yes()).isTrue();
    }

    private static Ruling office(String chair, String first, String second) {
        List<OfficeHolder> holders = List.of(new OfficeHolder(Office.CHAIR, "p-1", chair), new OfficeHolder(Office.VICE_CHAIR_1, "p-2", first),
                new OfficeHolder(Office.VICE_CHAIR_2, "p-3", second));
        return Cases.STATUTES.recordApproved(new ApprovalFacts(Cases.DAY, holders, holders.stream()
                .map(holder -> new Approval(holder.office(), holder.person(), true)).toList()));
    }

    @Test
    void BO_10_without_a_chair_the_task_waits_until_a_vice_chair_acts() {
        OfficeHolder first = new OfficeHolder(Office.VICE_CHAIR_1, "p-2", "region-sjaelland");
        OfficeHolder second = new OfficeHolder(Office.VICE_CHAIR_2, "p-3", "dtu");
        List<Approval> two = List.of(Cases.approval(Office.VICE_CHAIR_1, "p-2", true), Cases.approval(Office.VICE_CHAIR_2, "p-3", true));
        assertThat(Cases.STATUTES.recordApproved(new ApprovalFacts(Cases.DAY, List.of(first, second), two)).refusedBy()).contains("BO-10");
        List<Approval> three = new ArrayList<>(two);
        three.add(Cases.approval(Office.CHAIR, "p-2", true));
        OfficeHolder acting = new OfficeHolder(Office.CHAIR, "p-2", "region-sjaelland");
        assertThat(Cases.STATUTES.recordApproved(new ApprovalFacts(Cases.DAY, List.of(acting, first, second), three)).yes()).isTrue();
    }

    @Test
    void FEE_5_the_figures_of_the_statutes_imply_these_populations() {
        assertThat(figures("3.125", 569_375_000L)).isEqualTo("1822000 true");
        assertThat(figures("2.820", 535_812_200L)).isEqualTo("1900043 false");
        assertThat(figures("2.125", 564_557_300L)).isEqualTo("2656740 true");
        assertThat(figures("1.528", 127_576_100L)).startsWith("834922");
        assertThat(new RateAndAmount(new BigDecimal("2.125"), 564_557_300L).plusMinus()).isEqualTo(625);
        assertThat(new RateAndAmount(new BigDecimal("1.528"), 127_576_100L).plusMinus()).isEqualTo(273);
    }

    private static String figures(String rate, long ore) {
        RateAndAmount figures = new RateAndAmount(new BigDecimal(rate), ore);
        return figures.population() + " " + figures.exact();
    }
}
