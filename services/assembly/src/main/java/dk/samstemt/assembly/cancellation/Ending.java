package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends what was under way for an assembly: its state, its tasks and its process. */
@Component
class Ending {

    private final Assemblies assemblies;
    private final Attentions attentions;
    private final Workflow workflow;

    Ending(Assemblies assemblies, Attentions attentions, Workflow workflow) {
        this.assemblies = assemblies;
        this.attentions = attentions;
        this.workflow = workflow;
    }

    void end(AssemblyRow row, Instant moment) {
        assemblies.cancel(row.ref(), moment);
        attentions.closeAll(row.ref(), moment, Kind.values());
        workflow.nudge(row.ref(), Wait.CANCELLED);
    }
}
