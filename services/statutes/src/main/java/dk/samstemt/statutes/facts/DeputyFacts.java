package dk.samstemt.statutes.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * An agreement of the vice-chairs that one of them acts for the chair of the board (BO-10).
 *
 * @param acting the vice-chair who is to act
 * @param from first day of the period
 * @param until last day of the period
 * @param day the civil day of the question
 * @param inOffice the chairmanship of that day
 * @param agreedBy opaque references of the persons who have agreed
 */
public record DeputyFacts(Office acting, LocalDate from, LocalDate until, LocalDate day, List<OfficeHolder> inOffice,
        List<String> agreedBy) {

    /** In another period. */
    public DeputyFacts within(LocalDate otherFrom, LocalDate otherUntil) {
        return new DeputyFacts(acting, otherFrom, otherUntil, day, inOffice, agreedBy);
    }

    /** Asked on another day. */
    public DeputyFacts on(LocalDate other) {
        return new DeputyFacts(acting, from, until, other, inOffice, agreedBy);
    }

    /** Another chairmanship. */
    public DeputyFacts with(List<OfficeHolder> others) {
        return new DeputyFacts(acting, from, until, day, others, agreedBy);
    }

    /** Agreed by others. */
    public DeputyFacts agreedBy(List<String> others) {
        return new DeputyFacts(acting, from, until, day, inOffice, others);
    }
}
