package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.notification.DispatchClosed;
import dk.samstemt.json.Json;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dispatch list as notification closed it: from then on no more evidence is on its way. */
@Component
public class DispatchList implements EventHandler {

    private final JdbcClient jdbc;
    private final Assemblies assemblies;
    private final Workflow workflow;

    DispatchList(JdbcClient jdbc, Assemblies assemblies, Workflow workflow) {
        this.jdbc = jdbc;
        this.assemblies = assemblies;
        this.workflow = workflow;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(DispatchClosed.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        DispatchClosed closed = event.as(DispatchClosed.class);
        AssemblyRef ref = assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), closed.assembly())).ref();
        jdbc.sql("INSERT INTO dispatch_closed (association, assembly, evidenced, missing) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(ref.association(), ref.assembly(), Json.text(closed.evidenced()), Json.text(closed.missing())).update();
        workflow.nudge(ref, Wait.DISPATCH_CLOSED);
    }

    /** Whether notification has closed it. */
    public boolean closed(AssemblyRef ref) {
        return jdbc.sql("SELECT count(*) FROM dispatch_closed WHERE association = ? AND assembly = ?")
                .params(ref.association(), ref.assembly()).query(Long.class).single() > 0;
    }
}
