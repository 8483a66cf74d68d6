package dk.samstemt.statutes.facts.members;

import dk.samstemt.statutes.facts.MayBeUnsaid;

/**
 * Somebody who wants to become a member (MEM-1).
 *
 * @param applicant its id
 * @param memberClass id of its class
 * @param area id of the area it lies in; null where that plays no part
 */
public record ApplicantFacts(String applicant, String memberClass, @MayBeUnsaid String area) {

    /** The same applicant, of another class. */
    public ApplicantFacts ofClass(String other) {
        return new ApplicantFacts(applicant, other, area);
    }

    /** The same applicant, in another area. */
    public ApplicantFacts in(String other) {
        return new ApplicantFacts(applicant, memberClass, other);
    }
}
