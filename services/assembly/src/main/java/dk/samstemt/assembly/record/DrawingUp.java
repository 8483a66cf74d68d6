package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.contracts.assembly.RecordDrawnUp;
import dk.samstemt.contracts.documents.RecordDocument;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Draws up the next revision of the record. Runs under the assembly's lock. */
@Component
public class DrawingUp {

    private final Composing composing;
    private final RecordStore store;
    private final RecordPrinting printing;
    private final Assemblies assemblies;
    private final AssemblyEvents events;

    DrawingUp(Composing composing, RecordStore store, RecordPrinting printing, Assemblies assemblies, AssemblyEvents events) {
        this.composing = composing;
        this.store = store;
        this.printing = printing;
        this.assemblies = assemblies;
        this.events = events;
    }

    /** Draws up and publishes the revision after the newest one. */
    public void drawUp(AssemblyRow row, Instant moment) {
        int number = store.current(row.ref()).map(Revision::revision).orElse(0) + 1;
        Composing.Composed composed = composing.compose(row, number);
        RecordDocument document = composed.document();
        Revision revision = new Revision(number, printing.keep(row, document), printing.forApproval(row, document, moment), moment,
                composed.remarks());
        store.insert(row.ref(), revision);
        assemblies.state(row.ref(), AssemblyState.RECORD_DRAWN_UP);
        events.publish(row, new RecordDrawnUp(row.ref().assembly(), number, revision.sha256(), revision.pdfs()), moment);
    }
}
