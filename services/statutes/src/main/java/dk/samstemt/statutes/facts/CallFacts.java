package dk.samstemt.statutes.facts;

import java.time.Instant;

/**
 * A call for an extraordinary assembly, or the board's decision to hold one (GA-18).
 *
 * @param basis who called, when, with what mandate
 * @param boardDeclined whether the board has decided not to hold it
 * @param decidedAt legal time of the question
 * @param tzdata version of the time zone data in use
 */
public record CallFacts(LegalBasis basis, boolean boardDeclined, Instant decidedAt, String tzdata) {

    /** On another basis. */
    public CallFacts withBasis(LegalBasis other) {
        return new CallFacts(other, boardDeclined, decidedAt, tzdata);
    }

    /** Declined by the board, or not. */
    public CallFacts withBoardDeclined(boolean other) {
        return new CallFacts(basis, other, decidedAt, tzdata);
    }

    /** Asked at another moment. */
    public CallFacts withDecidedAt(Instant other) {
        return new CallFacts(basis, boardDeclined, other, tzdata);
    }
}
