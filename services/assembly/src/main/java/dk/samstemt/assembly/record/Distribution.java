package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.notification.RecordDistributed;
import dk.samstemt.json.Json;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That the record has gone to the parties; only the approved one ends the assembly. */
@Component
public class Distribution implements EventHandler {

    private final JdbcClient jdbc;
    private final Assemblies assemblies;
    private final Workflow workflow;

    Distribution(JdbcClient jdbc, Assemblies assemblies, Workflow workflow) {
        this.jdbc = jdbc;
        this.assemblies = assemblies;
        this.workflow = workflow;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(RecordDistributed.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        RecordDistributed told = event.as(RecordDistributed.class);
        AssemblyRef ref = assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), told.assembly())).ref();
        jdbc.sql("INSERT INTO distribution (association, assembly, revision, parties, failed, unapproved)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), told.revision(), Json.text(told.parties()), Json.text(told.failed()),
                        Boolean.TRUE.equals(told.unapproved()))
                .update();
        workflow.nudge(ref, Wait.RECORD_DISTRIBUTED);
    }

    /** Whether it has. */
    public boolean done(AssemblyRef ref) {
        return jdbc.sql("SELECT count(*) FROM distribution WHERE association = ? AND assembly = ? AND NOT unapproved")
                .params(ref.association(), ref.assembly()).query(Long.class).single() > 0;
    }
}
