package dk.samstemt.membership.period;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.web.ProblemException;

import java.time.Instant;

/**
 * The end that is asked for.
 *
 * @param until first instant that no longer belongs; null for now
 */
public record Ending(Instant until) {

    /**
     * When the period ends.
     *
     * @throws ProblemException 409 when it has ended, or would last longer than it does; 422 when the end lies in the past,
     *                          because acts have been done under it
     */
    public Instant of(Period period, Instant now) {
        Instant end = until == null ? now : until;
        if (end.isBefore(now)) {
            throw ProblemException.of(MembershipProblems.ENDS_IN_THE_PAST);
        }
        if (period.until() != null && !end.isBefore(period.until())) {
            throw ProblemException.of(MembershipProblems.ALREADY_ENDED);
        }
        return end.isBefore(period.from()) ? period.from() : end;
    }
}
