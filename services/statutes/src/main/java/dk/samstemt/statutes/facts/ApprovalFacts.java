package dk.samstemt.statutes.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * The state of the approval of one revision of a decision record.
 *
 * @param day the civil day of the question
 * @param inOffice the chairmanship of that day
 * @param approvals the verdicts given so far on this revision
 */
public record ApprovalFacts(LocalDate day, List<OfficeHolder> inOffice, List<Approval> approvals) {

    /** Asked on another day. */
    public ApprovalFacts on(LocalDate other) {
        return new ApprovalFacts(other, inOffice, approvals);
    }

    /** Another chairmanship. */
    public ApprovalFacts with(List<OfficeHolder> others) {
        return new ApprovalFacts(day, others, approvals);
    }

    /** Other verdicts. */
    public ApprovalFacts given(List<Approval> others) {
        return new ApprovalFacts(day, inOffice, others);
    }
}
