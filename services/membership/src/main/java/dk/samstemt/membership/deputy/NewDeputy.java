package dk.samstemt.membership.deputy;

import dk.samstemt.membership.period.Period;
import dk.samstemt.membership.period.Periods;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Require;
import dk.samstemt.statutes.facts.Office;

import java.time.Instant;

/**
 * A deputy that one vice-chair proposes to the other.
 *
 * @param acting the vice-chair who would act
 * @param from   first instant; null for now. The period never begins before both have agreed
 * @param until  first instant after the period
 */
record NewDeputy(Office acting, Instant from, Instant until) {

    /** The period asked for; 422 when it is none, has passed, or it is not a vice-chair who would act. */
    Period period(Instant now) {
        Require.present(acting, "/acting");
        Require.present(until, "/until");
        if (acting == Office.CHAIR) {
            throw ProblemException.invalid("/acting");
        }
        if (!until.isAfter(now)) {
            throw ProblemException.invalid("/until");
        }
        return Periods.asked(from, until, now);
    }
}
