package dk.samstemt.statutes.facts.members;

import dk.samstemt.statutes.facts.MayBeUnsaid;
import java.time.LocalDate;

/**
 * The admission of a member (MEM-1, MEM-9).
 *
 * @param applicant who applied
 * @param decidedBy the body that decided; null while none has
 * @param admitted whether it admitted the applicant
 * @param decision reference of the recorded decision; null while there is none
 * @param decidedOn the day of the decision; null while there is none
 * @param day the civil day of the question
 */
public record AdmissionFacts(ApplicantFacts applicant, @MayBeUnsaid Body decidedBy, boolean admitted, @MayBeUnsaid String decision, @MayBeUnsaid LocalDate decidedOn,
        LocalDate day) {

    /** Decided by another body. */
    public AdmissionFacts by(Body other) {
        return new AdmissionFacts(applicant, other, admitted, decision, decidedOn, day);
    }

    /** Decided otherwise. */
    public AdmissionFacts withAdmitted(boolean other) {
        return new AdmissionFacts(applicant, decidedBy, other, decision, decidedOn, day);
    }

    /** Another applicant. */
    public AdmissionFacts of(ApplicantFacts other) {
        return new AdmissionFacts(other, decidedBy, admitted, decision, decidedOn, day);
    }

    /** Decided on another day. */
    public AdmissionFacts on(LocalDate other) {
        return new AdmissionFacts(applicant, decidedBy, admitted, decision, other, day);
    }

    /** With another reference to the decision; null for none. */
    public AdmissionFacts named(String other) {
        return new AdmissionFacts(applicant, decidedBy, admitted, other, decidedOn, day);
    }
}
