package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.contracts.assembly.RecordApproved;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The record is approved. */
@Component
class Ruled {

    private final Rulings rulings;
    private final Assemblies assemblies;
    private final AssemblyEvents events;

    Ruled(Rulings rulings, Assemblies assemblies, AssemblyEvents events) {
        this.rulings = rulings;
        this.assemblies = assemblies;
        this.events = events;
    }

    void approved(AssemblyRow row, Revision revision, Ruling ruling, Instant moment) {
        rulings.store(row.ref(), Rulings.record(revision.revision()), ruling, moment);
        assemblies.state(row.ref(), AssemblyState.RECORD_APPROVED);
        events.publish(row, new RecordApproved(row.ref().assembly(), revision.revision(), revision.sha256(), ruling.digest(),
                ruling.tree()), moment);
    }
}
