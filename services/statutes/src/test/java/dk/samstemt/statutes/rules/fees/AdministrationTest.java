package dk.samstemt.statutes.rules.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.EarlierRulingsView;
import dk.samstemt.statutes.facts.fees.AccountsFacts;
import dk.samstemt.statutes.facts.fees.AppointmentFacts;
import dk.samstemt.statutes.facts.fees.AuditorFacts;
import dk.samstemt.statutes.facts.fees.AuditorTitle;
import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.facts.fees.SteeringRulesFacts;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Said;
import dk.samstemt.statutes.ruling.LawFailure;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.ruling.RulingKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Demand, auditor, accounts, steering group and director. */
class AdministrationTest {

    private static final FeeLaw LAW = Cases.STATUTES.fees();

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Ruling said(Ruling ruling) {
        Said.of(ruling);
        return ruling;
    }

    private static Ruling demanded(String setOn, String on, String... before) {
        return said(LAW.mayBeDemanded(new DemandFacts("ku", 2024, day(setOn), day(on), List.of(before).stream().map(LocalDate::parse).toList())));
    }

    @Test
    void the_questions_of_fees_and_administration_are_all_there_to_be_asked() {
        assertThat(FeeCourts.all()).extracting(Court::kind).containsExactly(RulingKind.FEE_MAY_BE_DEMANDED, RulingKind.AUDITOR_ELIGIBLE,
                RulingKind.ACCOUNTS_MAY_BE_APPROVED, RulingKind.STEERING_RULES_IN_FORCE, RulingKind.DIRECTOR_APPOINTED);
    }

    @Test
    void FEE_4_statutes_that_name_no_last_day_of_a_demand_are_silent() {
        DemandFacts facts = new DemandFacts("ku", 2024, day("2023-05-20"), day("2024-01-01"), List.of());
        FeeLaw silent = EarlierRulingsView.statutes().fees();
        assertThatThrownBy(() -> silent.mayBeDemanded(facts)).isInstanceOfSatisfying(LawFailure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(LawFailure.Reason.NO_RULE_APPLIES);
            assertThat(failure.question()).containsExactly("FEE_MAY_BE_DEMANDED");
            assertThat(failure.rules()).containsExactly("FEE-4");
            assertThat(failure.provisions()).isNotEmpty();
        });
    }

    @Test
    void FEE_4_the_demand_is_dated_in_the_first_quarter_of_the_fee_year() {
        assertThat(demanded("2023-05-20", "2024-01-01").yes()).isTrue();
        assertThat(demanded("2023-12-31", "2024-03-31").yes()).isTrue();
        assertThat(demanded("2023-01-01", "2024-02-29").yes()).isTrue();
        Ruling late = demanded("2023-05-20", "2024-04-01");
        assertThat(late.refusedBy()).containsExactly("FEE-4");
        assertThat(late.points("FEE-4", "TOO_LATE").get(0).values()).containsEntry("until", "2024-03-31");
        assertThat(Said.changes(late)).containsExactly("demandedOn=2024-03-31");
        Ruling early = demanded("2023-05-20", "2023-12-31");
        assertThat(early.points("FEE-4", "TOO_EARLY").get(0).values()).containsEntry("from", "2024-01-01");
        assertThat(Said.changes(early)).containsExactly("demandedOn=2024-01-01");
        assertThat(LAW.demandUntil(2024)).isEqualTo("2024-03-31");
        assertThatThrownBy(() -> EarlierRulingsView.statutes().fees().demandUntil(2024)).isInstanceOf(LawFailure.class);
    }

    @Test
    void FEE_4_and_GA_15_only_a_fee_set_in_the_year_before_is_demanded_and_only_once() {
        Ruling never = demanded(null, "2024-02-01");
        assertThat(never.points("FEE-4", "NOT_SET")).hasSize(1);
        assertThat(Said.changes(never)).containsExactly("setOn=2023-12-31");
        Ruling inTheYear = demanded("2024-01-01", "2024-02-01");
        assertThat(inTheYear.points("FEE-4", "SET_IN_ANOTHER_YEAR")).hasSize(1);
        assertThat(Said.changes(inTheYear)).containsExactly("setOn=2023-12-31");
        assertThat(demanded("2022-12-31", "2024-02-01").yes()).isFalse();
        Ruling twice = demanded("2023-05-20", "2024-02-01", "2024-01-15", "2024-01-20");
        assertThat(twice.points("FEE-4", "DEMANDED_BEFORE").get(0).values()).containsEntry("before", "2024-01-15");
        assertThat(Said.changes(twice)).containsExactly("demandedBefore=false");
    }

    @Test
    void REV_1_only_a_state_authorised_auditor_with_a_registration_can_be_elected() {
        assertThat(said(LAW.auditorEligible(new AuditorFacts("a-1", AuditorTitle.STATE_AUTHORISED, "mne12345"))).yes()).isTrue();
        assertThat(Said.changes(said(LAW.auditorEligible(new AuditorFacts("a-1", AuditorTitle.STATE_AUTHORISED, " "))))).containsExactly("registered=true");
        Ruling registered = said(LAW.auditorEligible(new AuditorFacts("a-1", AuditorTitle.REGISTERED, "mne12345")));
        assertThat(registered.refusedBy()).containsExactly("REV-1");
        assertThat(registered.points("REV-1", "NOT_STATE_AUTHORISED")).hasSize(1);
        assertThat(Said.changes(registered)).containsExactly("auditorTitle=STATE_AUTHORISED");
        assertThat(said(LAW.auditorEligible(new AuditorFacts("a-1", AuditorTitle.LAY, " "))).questions().get(0).points()).hasSize(2);
        assertThat(said(LAW.auditorEligible(new AuditorFacts("a-1", AuditorTitle.STATE_AUTHORISED, null))).points("REV-1", "NO_REGISTRATION")).hasSize(1);
    }

    private static Ruling accounts(int year, String reported) {
        return said(LAW.accountsMayBeApproved(new AccountsFacts(day("2024-05-20"), year, day(reported))));
    }

    @Test
    void REV_2_the_accounts_are_those_of_last_year_with_a_report_of_that_year() {
        assertThat(accounts(2023, "2024-03-01").yes()).isTrue();
        assertThat(Said.changes(accounts(2023, "2024-03-01"))).contains("accountsYear=2022");
        assertThat(accounts(2023, "2024-05-20").yes()).isTrue();
        assertThat(accounts(2023, "2024-01-01").yes()).isTrue();
        assertThat(accounts(2023, "2023-12-31").points("REV-2", "REPORT_BEFORE_YEAR_END")).hasSize(1);
        assertThat(accounts(2023, "2024-05-21").points("REV-2", "REPORT_AFTER_ASSEMBLY")).hasSize(1);
        Ruling none = accounts(2023, null);
        assertThat(none.refusedBy()).containsExactly("REV-2");
        assertThat(Said.changes(none)).containsExactly("reportedOn=2024-05-20");
        Ruling older = accounts(2022, "2024-03-01");
        assertThat(older.points("REV-2", "ANOTHER_YEAR").get(0).values()).containsEntry("lastYear", 2023L);
        assertThat(Said.changes(older)).containsExactly("accountsYear=2023", "day=2023-12-31+reportedOn=2023-12-31");
        assertThat(accounts(2024, "2024-03-01").yes()).isFalse();
        assertThat(Said.changes(accounts(2023, "2024-05-21"))).containsExactly("day=2024-05-21", "reportedOn=2024-05-20");
    }

    private static Ruling steering(String approved) {
        return said(LAW.steeringRulesInForce(new SteeringRulesFacts(day("2024-02-01"), day(approved), day("2024-06-01"))));
    }

    @Test
    void ADM_1_the_steering_groups_rules_hold_from_the_boards_approval() {
        assertThat(steering("2024-06-01").yes()).isTrue();
        assertThat(steering("2024-02-01").yes()).isTrue();
        assertThat(Said.changes(steering("2024-06-02"))).containsExactly("approvedOn=2024-06-01");
        assertThat(steering("2024-06-02").points("ADM-1", "APPROVED_LATER")).hasSize(1);
        assertThat(Said.changes(steering(null))).containsExactly("approvedOn=2024-06-01");
        assertThat(steering("2024-01-31").points("ADM-1", "APPROVED_BEFORE_DRAWN_UP")).hasSize(1);
        assertThat(Said.changes(steering("2024-01-31"))).containsExactly("approvedOn=2024-02-01", "drawnUpOn=2024-01-31");
        assertThat(steering(null).refusedBy()).containsExactly("ADM-1");
    }

    private static Ruling appointed(String recommended, String decided, String employed, String employer) {
        return said(LAW.directorAppointed(new AppointmentFacts(day(recommended), day(decided), day(employed), employer)));
    }

    @Test
    void ADM_2_recommended_decided_and_employed_in_that_order() {
        assertThat(appointed("2024-01-10", "2024-02-10", "2024-03-01", "region-hovedstaden").yes()).isTrue();
        assertThat(appointed("2024-01-10", "2024-01-10", "2024-01-10", "region-hovedstaden").yes()).isTrue();
        Ruling order = appointed("2024-02-11", "2024-02-10", "2024-03-01", "region-hovedstaden");
        assertThat(order.points("ADM-2", "OUT_OF_ORDER").get(0).values()).containsEntry("step", "BOARD_DECISION");
        assertThat(Said.changes(order)).containsExactly("decidedOn=2024-02-11", "recommendedOn=2024-02-10");
        assertThat(appointed("2024-01-10", "2024-02-10", "2024-02-09", "region-hovedstaden").points("ADM-2", "OUT_OF_ORDER").get(0).values())
                .containsEntry("step", "EMPLOYMENT");
    }

    @Test
    void ADM_2_no_step_is_left_out_and_the_employer_is_the_one_the_statutes_name() {
        Ruling skipped = appointed(null, "2024-02-10", "2024-03-01", "region-hovedstaden");
        assertThat(skipped.points("ADM-2", "STEP_MISSING").get(0).values()).containsEntry("step", "RECOMMENDATION");
        assertThat(appointed(null, null, null, null).points("ADM-2", "STEP_MISSING")).hasSize(3);
        assertThat(appointed(null, null, null, null).counterfactuals()).isEmpty();
        Ruling other = appointed("2024-01-10", "2024-02-10", "2024-03-01", "region-sjaelland");
        assertThat(other.points("ADM-2", "ANOTHER_EMPLOYER")).hasSize(1);
        assertThat(Said.changes(other)).containsExactly("employer=region-hovedstaden");
        assertThat(Said.changes(appointed("2024-01-10", "2024-02-10", null, null))).containsExactly("employedOn=2024-02-10+employer=region-hovedstaden");
        assertThatThrownBy(() -> DirectorIsAppointedInSteps.employer(Law.of(EarlierRulingsView.statutes().profile())))
                .hasMessageContaining("who employs the director");
    }
}
