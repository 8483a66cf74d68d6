package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.contracts.assembly.RecordDistributionOrdered;
import dk.samstemt.contracts.assembly.RecordSentUnapproved;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Marks a revision as not approved on every page and orders it to be sent to the parties. */
@Component
class UnapprovedOut {

    private final RecordPrinting printing;
    private final UnapprovedStore store;
    private final Roll roll;
    private final AssemblyEvents events;

    UnapprovedOut(RecordPrinting printing, UnapprovedStore store, Roll roll, AssemblyEvents events) {
        this.printing = printing;
        this.store = store;
        this.roll = roll;
        this.events = events;
    }

    void send(AssemblyRow row, Revision revision, Ruling ruling, Instant moment) {
        Unapproved sent = new Unapproved(revision.revision(), printing.unapproved(row, revision, moment), moment);
        store.insert(row.ref(), sent);
        events.publish(row, new RecordSentUnapproved(row.ref().assembly(), revision.revision(), revision.sha256(), ruling.digest(),
                ruling.tree()), moment);
        events.publish(row, new RecordDistributionOrdered(row.ref().assembly(), revision.revision(), revision.sha256(), sent.pdfs(),
                roll.entries(row.ref()), true), moment);
    }
}
