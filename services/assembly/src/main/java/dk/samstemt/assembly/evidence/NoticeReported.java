package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.notification.NoticeAccepted;
import dk.samstemt.contracts.notification.NoticeFailed;
import dk.samstemt.contracts.notification.NoticeQueued;
import dk.samstemt.contracts.notification.NoticeUncertain;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what notification reports about notices and wakes the process, which asks whether that is enough. */
@Component
class NoticeReported implements EventHandler {

    private final Assemblies assemblies;
    private final EvidenceStore store;
    private final Restoring restoring;
    private final Workflow workflow;

    NoticeReported(Assemblies assemblies, EvidenceStore store, Restoring restoring, Workflow workflow) {
        this.assemblies = assemblies;
        this.store = store;
        this.restoring = restoring;
        this.workflow = workflow;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(NoticeQueued.class, NoticeAccepted.class, NoticeUncertain.class, NoticeFailed.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        Report report = Report.of(event.data());
        AssemblyRow row = assemblies.lockForEvent(new AssemblyRef(event.envelope().association(), report.assembly()));
        Message before = store.find(row.ref(), report.message().party(), report.message().messageId()).orElse(null);
        if (counts(before, report.message(), event.envelope().occurredAt(), row)) {
            store.put(row.ref(), report.message());
            workflow.nudge(row.ref(), Wait.NOTICES_EVIDENCED);
            restoring.accepted(row, report.message());
        }
    }

    /**
     * Evidence once given stands: another attempt or a temporary failure does not take it back, and a permanent
     * failure does so only before the end of the last lawful day. Bounces are {@link NoticeCameBack}'s.
     */
    private static boolean counts(Message before, Message now, Instant occurredAt, AssemblyRow row) {
        if (before == null || !before.accepted()) {
            return true;
        }
        return now.permanent() && occurredAt.isBefore(row.lastDispatch());
    }
}
