package dk.samstemt.statutes.rules.fees;

import dk.samstemt.statutes.facts.fees.SteeringRulesFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;

/** ADM-1: the steering group's rules of procedure are in force only after the board's approval. */
final class SteeringRulesAreApproved implements Rule<SteeringRulesFacts> {

    @Override
    public String id() {
        return "ADM-1";
    }

    @Override
    public Verdict ask(SteeringRulesFacts facts, Law law) {
        if (facts.approvedOn() == null) {
            return Verdict.of(false).found("NOT_APPROVED", "drawnUpOn", facts.drawnUpOn());
        }
        if (facts.approvedOn().isBefore(facts.drawnUpOn())) {
            return Verdict.of(false).found("APPROVED_BEFORE_DRAWN_UP", "approvedOn", facts.approvedOn(), "drawnUpOn", facts.drawnUpOn());
        }
        return facts.approvedOn().isAfter(facts.day()) ? Verdict.of(false).found("APPROVED_LATER", "approvedOn", facts.approvedOn())
                : Verdict.of(true).found("APPROVED", "approvedOn", facts.approvedOn());
    }
}
