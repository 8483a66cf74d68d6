package dk.samstemt.notification.remedy;

import dk.samstemt.contracts.assembly.AssemblyCancelled;
import dk.samstemt.contracts.assembly.AssemblyReplaced;
import dk.samstemt.contracts.membership.RollEntry;
import dk.samstemt.notification.convening.Convenings;
import dk.samstemt.notification.message.MessageKind;
import dk.samstemt.notification.message.StopMails;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.platform.time.LegalTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Stops what waits to be sent about an assembly that is cancelled or replaced, and tells all parties of a cancellation (GA-30). */
@Component
class EndAssemblies implements EventHandler {

    private final Convenings convenings;
    private final StopMails stop;
    private final Telling telling;
    private final LegalTime time;

    EndAssemblies(Convenings convenings, StopMails stop, Telling telling, LegalTime time) {
        this.convenings = convenings;
        this.stop = stop;
        this.telling = telling;
        this.time = time;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(AssemblyCancelled.class, AssemblyReplaced.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof AssemblyReplaced replaced) {
            convenings.require(association, replaced.assembly());
            convenings.replaced(association, replaced.assembly());
            stop.of(association, replaced.assembly(), time.now());
        } else {
            cancel(event, event.as(AssemblyCancelled.class));
        }
    }

    private void cancel(ReceivedEvent event, AssemblyCancelled cancelled) {
        String association = event.envelope().association();
        convenings.require(association, cancelled.assembly());
        convenings.cancelled(association, cancelled.assembly());
        stop.of(association, cancelled.assembly(), time.now());
        telling.parties(event, cancelled.assembly(), MessageKind.CANCELLATION, cancelled.roll().stream().map(RollEntry::party).toList(),
                Map.of("document", cancelled.noticeSha256(), "pdfs", Map.<String, Object>copyOf(cancelled.letters())));
    }
}
