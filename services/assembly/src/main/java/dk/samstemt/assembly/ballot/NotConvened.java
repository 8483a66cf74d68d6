package dk.samstemt.assembly.ballot;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Concern;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.Statutes;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The deadline came before the certificate, so voting has voided the ballot: whatever was certified afterwards cures nothing, and a
 * new day is all that is left (GA-13). Runs under the assembly's lock.
 */
@Component
class NotConvened {

    private final Assemblies assemblies;
    private final Attentions attentions;
    private final Workflow workflow;
    private final Law law;
    private final LegalTime time;

    NotConvened(Assemblies assemblies, Attentions attentions, Workflow workflow, Law law, LegalTime time) {
        this.assemblies = assemblies;
        this.attentions = attentions;
        this.workflow = workflow;
        this.law = law;
        this.time = time;
    }

    /** Where the convening is known to have failed, the process itself comes to its end; one that waits for the ballot is ended here. */
    void follow(AssemblyRow row) {
        if (!row.state().underWay()) {
            return;
        }
        Instant moment = time.now();
        assemblies.ballotVoided(row.ref(), moment);
        if (row.state() != AssemblyState.CONVENING_FAILED) {
            Statutes statutes = law.version(row.ref().association(), row.statutesVersion()).statutes();
            assemblies.earliestDay(row.ref(), statutes.earliestLawfulDay(row.draft().kind(), row.draft().form(), statutes.dayOf(moment)));
            attentions.open(row.ref(), Kind.CONVENING_LAPSED, new Concern("", Map.of(), null), moment);
            workflow.end(row.ref(), "ballot.voided");
        }
    }
}
