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
}
