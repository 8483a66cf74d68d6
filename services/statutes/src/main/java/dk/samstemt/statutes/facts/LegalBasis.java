package dk.samstemt.statutes.facts;

import java.time.LocalDate;

/**
 * On what an extraordinary assembly is called (GA-18).
 *
 * @param kind a member's call on the board, or the board's own decision
 * @param member the calling member; null for a decision of the board
 * @param day the day the board received the call, or decided
 * @param signatoryMandated whether the person who signed the call had the member's mandate
 */
public record LegalBasis(BasisKind kind, @MayBeUnsaid String member, LocalDate day, boolean signatoryMandated) {

    /** Of another kind. */
    public LegalBasis withKind(BasisKind other) {
        return new LegalBasis(other, member, day, signatoryMandated);
    }

    /** By another member; null for none. */
    public LegalBasis withMember(String other) {
        return new LegalBasis(kind, other, day, signatoryMandated);
    }

    /** Of another day. */
    public LegalBasis withDay(LocalDate other) {
        return new LegalBasis(kind, member, other, signatoryMandated);
    }

    /** Signed with a mandate, or without. */
    public LegalBasis withSignatoryMandated(boolean other) {
        return new LegalBasis(kind, member, day, other);
    }
}
