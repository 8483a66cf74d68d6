package dk.samstemt.statutes.rules.agenda;

import dk.samstemt.statutes.facts.agenda.InternalApproval;
import dk.samstemt.statutes.rules.Carries;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Warnings;
import dk.samstemt.statutes.ruling.Finding;
import java.util.List;

/** GA-14: a party obtains its own approval; what it shows of it is shown to auditors and is never a condition of its statement. */
@Carries("GA-14")
final class ShownApprovals {

    private ShownApprovals() {
    }

    static List<Finding> of(List<InternalApproval> approvals, Law law) {
        return approvals.stream().filter(approval -> law.laysDown("GA-14")).map(approval -> of(approval, law)).toList();
    }

    private static Finding of(InternalApproval approval, Law law) {
        if (approval.body() == null || approval.decidedOn() == null) {
            return Warnings.of("GA-14", law, "NOT_SHOWN", "party", approval.party());
        }
        return Warnings.of("GA-14", law, approval.extract() == null ? "SHOWN" : "SHOWN_WITH_EXTRACT", "party", approval.party(),
                "body", approval.body(), "day", approval.decidedOn());
    }
}
