package dk.samstemt.statutes.facts.fees;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * Rules of procedure that the steering group has drawn up (ADM-1).
 *
 * @param drawnUpOn the day the steering group adopted them
 * @param approvedOn the day the board approved them; null while it has not
 * @param day the civil day of the question
 */
public record SteeringRulesFacts(LocalDate drawnUpOn, @MayBeUnsaid LocalDate approvedOn, LocalDate day) {

    /** Approved on another day. */
    public SteeringRulesFacts approved(LocalDate other) {
        return new SteeringRulesFacts(drawnUpOn, other, day);
    }

    /** Drawn up on another day. */
    public SteeringRulesFacts drawnUp(LocalDate other) {
        return new SteeringRulesFacts(other, approvedOn, day);
    }
}
