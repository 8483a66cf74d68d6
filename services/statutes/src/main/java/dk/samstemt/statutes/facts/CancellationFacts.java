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
}
