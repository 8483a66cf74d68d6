package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.assembly.EvidenceRestored;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A new acceptance in time ends what its lack had opened. */
@Component
class Restoring {

    private final Attentions attentions;
    private final AssemblyEvents events;
    private final LegalTime time;

    Restoring(Attentions attentions, AssemblyEvents events, LegalTime time) {
        this.attentions = attentions;
        this.events = events;
        this.time = time;
    }

    void accepted(AssemblyRow row, Message message) {
        if (!message.accepted() || !message.acceptedAt().isBefore(row.lastDispatch())) {
            return;
        }
        Instant moment = time.now();
        if (attentions.close(row.ref(), Kind.EVIDENCE_WITHDRAWN, message.party(), moment)) {
            events.publish(row, new EvidenceRestored(row.ref().assembly(), message.party(), message.messageId(), message.acceptedAt()),
                    moment);
        }
    }
}
