package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.record.RecordStore;
import dk.samstemt.assembly.record.Revision;
import dk.samstemt.assembly.record.SendingUnapproved;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.contracts.assembly.AssemblyConcluded;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The approved record goes out, and the assembly is over. */
@Component
class Concluding {

    private final RecordStore store;
    private final Roll roll;
    private final Assemblies assemblies;
    private final AssemblyEvents events;
    private final SendingUnapproved unapproved;

    Concluding(RecordStore store, Roll roll, Assemblies assemblies, AssemblyEvents events, SendingUnapproved unapproved) {
        this.store = store;
        this.roll = roll;
        this.assemblies = assemblies;
        this.events = events;
        this.unapproved = unapproved;
    }

    Instant unapprovedMoment(AssemblyRow row) {
        return unapproved.from(row);
    }

    void sendUnapproved(AssemblyRow row, Instant moment) {
        unapproved.send(row, moment);
    }

    void distribute(AssemblyRow row, Instant moment) {
        Revision revision = store.current(row.ref()).orElseThrow();
        events.publish(row, new RecordDistributionOrdered(row.ref().assembly(), revision.revision(), revision.sha256(),
                revision.pdfs(), roll.entries(row.ref())), moment);
    }

    void conclude(AssemblyRow row, Instant moment) {
        assemblies.state(row.ref(), AssemblyState.CONCLUDED);
        events.publish(row, new AssemblyConcluded(row.ref().assembly()), moment);
    }
}
