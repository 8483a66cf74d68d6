package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What verdicts bring about: their events, the ruling on all verdicts, and a nudge of the process. */
@Component
class VerdictGiven {

    private final ApprovalCourt court;
    private final Ruled ruled;
    private final AssemblyEvents events;
    private final Workflow workflow;

    VerdictGiven(ApprovalCourt court, Ruled ruled, AssemblyEvents events, Workflow workflow) {
        this.court = court;
        this.ruled = ruled;
        this.events = events;
        this.workflow = workflow;
    }

    void publish(AssemblyRow row, Revision revision, List<Salted> verdicts, Caller caller) {
        Instant moment = verdicts.get(0).verdict().givenAt();
        workflow.nudge(row.ref(), Wait.RECORD_VERDICT);
        Ruling ruling = court.rule(row, revision, moment);
        verdicts.forEach(verdict -> events.publish(row, event(row, revision, verdict), caller.actor(Roles.CHAIRMANSHIP), moment));
        if (ruling.yes()) {
            ruled.approved(row, revision, ruling, moment);
        }
    }

    private static RecordApprovalGiven event(AssemblyRow row, Revision revision, Salted verdict) {
        return new RecordApprovalGiven(row.ref().assembly(), revision.revision(), verdict.verdict().office(), verdict.verdict().word(),
                verdict.commitment(), verdict.verdict().deputy());
    }
}
