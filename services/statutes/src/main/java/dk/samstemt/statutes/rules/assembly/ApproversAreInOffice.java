package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Rule;
import dk.samstemt.statutes.rules.Verdict;
import dk.samstemt.statutes.ruling.Point;
import java.util.List;

/** GA-26: those who approve are in office when they approve; a verdict by anybody else does not count. */
final class ApproversAreInOffice implements Rule<ApprovalFacts> {

    @Override
    public String id() {
        return "GA-26";
    }

    @Override
    public Verdict ask(ApprovalFacts facts, Law law) {
        List<Point> strangers = facts.approvals().stream()
                .filter(approval -> !ChairmanshipApproves.holds(facts, approval))
                .map(approval -> Verdict.point("NOT_IN_OFFICE", "office", approval.office())).toList();
        return new Verdict(true, strangers, List.of()).found("IN_OFFICE_COUNTS", "day", facts.day()).relyingOn("A-31");
    }
}
