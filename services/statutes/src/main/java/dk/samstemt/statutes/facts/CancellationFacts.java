package dk.samstemt.statutes.facts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An attempt to cancel a convened assembly (GA-30).
 *
 * @param kind ordinary or extraordinary
 * @param day the day of the assembly
 * @param calledBy on what it was called; null for an ordinary assembly, which the board convenes
 * @param cancelledBy who cancels it, when, with what mandate
 * @param close the first instant after the close
 * @param decidedAt legal time of the attempt
 * @param tzdata version of the time zone data in use
 */
public record CancellationFacts(AssemblyKind kind, LocalDate day, @MayBeUnsaid LegalBasis calledBy, LegalBasis cancelledBy,
        Instant close, Instant decidedAt, String tzdata) {

    /** Called on another basis. */
    public CancellationFacts withCalledBy(LegalBasis other) {
        return new CancellationFacts(kind, day, other, cancelledBy, close, decidedAt, tzdata);
    }

    /** Cancelled by another. */
    public CancellationFacts withCancelledBy(LegalBasis other) {
        return new CancellationFacts(kind, day, calledBy, other, close, decidedAt, tzdata);
    }

    /** With another close. */
    public CancellationFacts withClose(Instant other) {
        return new CancellationFacts(kind, day, calledBy, cancelledBy, other, decidedAt, tzdata);
    }

    /** Attempted at another moment. */
    public CancellationFacts withDecidedAt(Instant other) {
        return new CancellationFacts(kind, day, calledBy, cancelledBy, close, other, tzdata);
    }
}
