package dk.samstemt.assembly.roll;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.OpenTask;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A party leaves the roll: its notice is no longer owed, and where it was the last without evidence the convening goes on (GA-17,
 * GA-13). Runs under the assembly's lock.
 */
@Component
class Departure {

    private final Roll roll;
    private final Evidence evidence;
    private final Attentions attentions;
    private final Workflow workflow;
    private final LegalTime time;

    Departure(Roll roll, Evidence evidence, Attentions attentions, Workflow workflow, LegalTime time) {
        this.roll = roll;
        this.evidence = evidence;
        this.attentions = attentions;
        this.workflow = workflow;
        this.time = time;
    }

    /** @param by opaque reference of who made the party leave, for the engine's own log */
    void follow(AssemblyRow row, String party, LocalDate day, String by) {
        Instant moment = time.now();
        boolean missing = row.state().underWay() && evidence.missing(row).contains(party);
        roll.left(row.ref(), party, day, moment);
        if (missing && !evidence.missing(row).contains(party)) {
            attentions.close(row.ref(), Kind.EVIDENCE_WITHDRAWN, party, moment);
            goOn(row, by);
        }
    }

    private void goOn(AssemblyRow row, String by) {
        if (!evidence.complete(row)) {
            return;
        }
        if (row.state() == AssemblyState.CONVENING_FAILED) {
            workflow.completeOpen(row.ref(), OpenTask.REMEDY, by, Map.of("remedy", "WAIVED"));
        } else {
            workflow.nudge(row.ref(), Wait.NOTICES_EVIDENCED);
        }
    }
}
