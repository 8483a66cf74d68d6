package dk.samstemt.statutes.facts.members;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * A withdrawal, and the day on which the member wants to be out (MEM-4, MEM-5, MEM-10).
 *
 * @param member id of the member
 * @param givenBy id of who withdrew in its name; the member itself, or it is none
 * @param signatoryMandated whether the signatory could sign for the member
 * @param inWriting whether it came in writing
 * @param datedOn the day the letter is dated; null where it bears none
 * @param receivedOn the day it was received
 * @param wishedLastDay the last day of membership asked for; null for the first one possible
 * @param raise the assembly of the year that set a fee; null where none did
 */
public record WithdrawalFacts(String member, String givenBy, boolean signatoryMandated, boolean inWriting, @MayBeUnsaid LocalDate datedOn,
        LocalDate receivedOn, @MayBeUnsaid LocalDate wishedLastDay, @MayBeUnsaid FeeRaise raise) {

    /** Received on another day. */
    public WithdrawalFacts received(LocalDate other) {
        return new WithdrawalFacts(member, givenBy, signatoryMandated, inWriting, datedOn, other, wishedLastDay, raise);
    }

    /** Given by another. */
    public WithdrawalFacts by(String other) {
        return new WithdrawalFacts(member, other, signatoryMandated, inWriting, datedOn, receivedOn, wishedLastDay, raise);
    }

    /** In writing, or not. */
    public WithdrawalFacts written(boolean other) {
        return new WithdrawalFacts(member, givenBy, signatoryMandated, other, datedOn, receivedOn, wishedLastDay, raise);
    }

    /** Signed with a mandate, or without. */
    public WithdrawalFacts mandated(boolean other) {
        return new WithdrawalFacts(member, givenBy, other, inWriting, datedOn, receivedOn, wishedLastDay, raise);
    }

    /** After a fee raised beyond the index, or not. */
    public WithdrawalFacts after(FeeRaise other) {
        return new WithdrawalFacts(member, givenBy, signatoryMandated, inWriting, datedOn, receivedOn, wishedLastDay, other);
    }

    /** Dated on another day. */
    public WithdrawalFacts dated(LocalDate other) {
        return new WithdrawalFacts(member, givenBy, signatoryMandated, inWriting, other, receivedOn, wishedLastDay, raise);
    }

    /** For another last day. */
    public WithdrawalFacts until(LocalDate other) {
        return new WithdrawalFacts(member, givenBy, signatoryMandated, inWriting, datedOn, receivedOn, other, raise);
    }
}
