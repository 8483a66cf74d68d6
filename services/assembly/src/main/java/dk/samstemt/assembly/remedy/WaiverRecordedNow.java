package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.waiver.Waiver;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.assembly.WaiverRecorded;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A waiver is recorded: its tasks end, and when nothing is missing any more the process rules again. */
@Component
class WaiverRecordedNow {

    private final Evidence evidence;
    private final Attentions attentions;
    private final Rulings rulings;
    private final Workflow workflow;
    private final AssemblyEvents events;

    WaiverRecordedNow(Evidence evidence, Attentions attentions, Rulings rulings, Workflow workflow, AssemblyEvents events) {
        this.evidence = evidence;
        this.attentions = attentions;
        this.rulings = rulings;
        this.workflow = workflow;
        this.events = events;
    }

    void follow(AssemblyRow row, Waiver waiver, WaiverRuling ruling, Caller caller) {
        Instant moment = waiver.recordedAt();
        rulings.store(row.ref(), Rulings.waiver(waiver.party()), ruling.ruling(), moment);
        attentions.close(row.ref(), Kind.EVIDENCE_WITHDRAWN, waiver.party(), moment);
        if (evidence.complete(row)) {
            goOn(row, caller);
        }
        events.publish(row, new WaiverRecorded(row.ref().assembly(), waiver.party(), waiver.givenOn().toString(), waiver.sha256()),
                caller.actor(Roles.SECRETARIAT), moment);
    }

    private void goOn(AssemblyRow row, Caller caller) {
        if (row.state() == AssemblyState.CONVENING_FAILED) {
            workflow.completeOpen(row.ref(), OpenTask.REMEDY, caller.person(), Map.of("remedy", "WAIVED"));
        } else {
            workflow.nudge(row.ref(), Wait.NOTICES_EVIDENCED);
        }
    }
}
