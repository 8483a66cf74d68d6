package dk.samstemt.assembly.evidence;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Concern;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.assembly.EvidenceWithdrawn;
import dk.samstemt.platform.time.LegalTime;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a bounce brings about: a task until the last lawful moment, or a warning until the deadline. */
@Component
class BounceFollowed {

    private final Bounces bounces;
    private final Evidence evidence;
    private final Attentions attentions;
    private final AssemblyEvents events;
    private final LegalTime time;

    BounceFollowed(Bounces bounces, Evidence evidence, Attentions attentions, AssemblyEvents events, LegalTime time) {
        this.bounces = bounces;
        this.evidence = evidence;
        this.attentions = attentions;
        this.events = events;
        this.time = time;
    }

    /** Nothing is asked for when nothing more comes of the assembly, while another of the party's representatives has the notice, or the party has waived. */
    void withdrawn(AssemblyRow row, Bounce bounce) {
        bounces.insert(row.ref(), bounce);
        if (row.state().underWay() && evidence.missing(row).contains(bounce.party())) {
            Instant moment = time.now();
            ask(row, bounce, moment);
            events.publish(row, new EvidenceWithdrawn(row.ref().assembly(), bounce.party(), bounce.messageId(), bounce.bouncedAt(),
                    row.lastDispatch()), moment);
        }
    }

    // Afterwards nothing can be sent again: the ruling, or the remedy that is open, names the party.
    private void ask(AssemblyRow row, Bounce bounce, Instant moment) {
        if (moment.isBefore(row.lastDispatch())) {
            attentions.open(row.ref(), Kind.EVIDENCE_WITHDRAWN, concern(bounce, row.lastDispatch()), moment);
        }
    }

    void late(AssemblyRow row, Bounce bounce) {
        bounces.insert(row.ref(), bounce);
        if (row.state().underWay()) {
            attentions.open(row.ref(), Kind.LATE_BOUNCE, concern(bounce, row.deadline()), time.now());
        }
    }

    private static Concern concern(Bounce bounce, Instant dueAt) {
        return new Concern(bounce.party(), Map.of("bouncedAt", bounce.bouncedAt().toString(), "acceptedAt",
                bounce.acceptedAt().toString(), "status", bounce.status()), dueAt);
    }
}
