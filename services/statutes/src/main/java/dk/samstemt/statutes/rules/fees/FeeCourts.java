package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.AccountsFacts;
import dk.samstemt.statutes.facts.fees.AppointmentFacts;
import dk.samstemt.statutes.facts.fees.AuditorFacts;
import dk.samstemt.statutes.facts.fees.AuditorTitle;
import dk.samstemt.statutes.facts.fees.DemandFacts;
import dk.samstemt.statutes.facts.fees.SteeringRulesFacts;
import dk.samstemt.statutes.rules.Choices;
import dk.samstemt.statutes.rules.Court;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.ruling.RulingKind;
import java.util.List;
import java.util.stream.Stream;

/** The questions on fees, audit and administration. */
public final class FeeCourts {

    static final Court<DemandFacts> DEMAND = new Court<>(RulingKind.FEE_MAY_BE_DEMANDED, DemandFacts.class,
            List.of(new DemandIsInTime()), new DemandAlternatives());
    static final Court<AuditorFacts> AUDITOR = new Court<>(RulingKind.AUDITOR_ELIGIBLE, AuditorFacts.class,
            List.of(new AuditorIsStateAuthorised()), (facts, law) -> List.of(Choices.among("auditorTitle", facts.title(),
                    List.of(AuditorTitle.values()), AuditorFacts::titled), Choices.flip("registered", AuditorIsStateAuthorised.isRegistered(facts),
                    (now, registered) -> now.registered(registered ? "registration" : null))));
    static final Court<AccountsFacts> ACCOUNTS = new Court<>(RulingKind.ACCOUNTS_MAY_BE_APPROVED, AccountsFacts.class,
            List.of(new AccountsAreOfLastYear()), new AccountsAlternatives());
    static final Court<SteeringRulesFacts> STEERING_RULES = new Court<>(RulingKind.STEERING_RULES_IN_FORCE, SteeringRulesFacts.class,
            List.of(new SteeringRulesAreApproved()), (facts, law) -> Stream.of(Choices.day("approvedOn", facts.approvedOn(), facts.day(),
                    SteeringRulesFacts::approved), Days.alternatives("drawnUpOn", facts.drawnUpOn(), SteeringRulesFacts::drawnUp)).flatMap(List::stream).toList());
    static final Court<AppointmentFacts> APPOINTMENT = new Court<>(RulingKind.DIRECTOR_APPOINTED, AppointmentFacts.class,
            List.of(new DirectorIsAppointedInSteps()), new AppointmentAlternatives());

    private FeeCourts() {
    }

    /** Every question of this field. */
    public static List<Court<?>> all() {
        return List.of(DEMAND, AUDITOR, ACCOUNTS, STEERING_RULES, APPOINTMENT);
    }
}
