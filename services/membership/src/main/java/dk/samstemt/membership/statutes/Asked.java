package dk.samstemt.membership.statutes;

import dk.samstemt.membership.problem.MembershipProblems;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/**
 * When the statutes are asked for: at an instant or on a civil day, which differ on the day of the close (AM-3).
 *
 * @param moment null when a day is asked for
 * @param day    null when an instant is asked for
 */
record Asked(Instant moment, LocalDate day) {

    /** @throws ProblemException 422 when both are given or one cannot be read; neither means now */
    static Asked of(String at, String day, LegalTime time) {
        try {
            if (at != null && day != null) {
                throw ProblemException.of(MembershipProblems.INVALID_MOMENT);
            }
            return day != null ? new Asked(null, LocalDate.parse(day)) : new Asked(at == null ? time.now() : onCalendar(Instant.parse(at)), null);
        } catch (DateTimeException unreadable) {
            throw ProblemException.of(MembershipProblems.INVALID_MOMENT);
        }
    }

    // The last instant Java knows lies beyond its own calendar.
    private static Instant onCalendar(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toInstant();
    }

    <T> T fold(Function<Instant, T> atMoment, Function<LocalDate, T> onDay) {
        return day == null ? atMoment.apply(moment) : onDay.apply(day);
    }
}
