package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.text.Documents;
import dk.samstemt.contracts.assembly.RecordDrawnUp;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.json.Records;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws up the next revision of the record. Runs under the assembly's lock. */
@Component
public class DrawingUp {

    private final RecordSources sources;
    private final RecordStore store;
    private final Documents documents;
    private final Assemblies assemblies;
    private final AssemblyEvents events;

    DrawingUp(RecordSources sources, RecordStore store, Documents documents, Assemblies assemblies, AssemblyEvents events) {
        this.sources = sources;
        this.store = store;
        this.documents = documents;
        this.assemblies = assemblies;
        this.events = events;
    }

    /** Draws up and publishes the revision after the newest one. */
    public void drawUp(AssemblyRow row, Instant moment) {
        Decided decided = sources.of(row);
        int number = store.current(row.ref()).map(Revision::revision).orElse(0) + 1;
        RecordDocument document = RecordDocuments.of(decided, number);
        Revision revision = new Revision(number, documents.store(row.ref().association(), Records.canonical(document)),
                pdfs(decided, document, moment), moment);
        store.insert(row.ref(), revision);
        assemblies.state(row.ref(), AssemblyState.RECORD_DRAWN_UP);
        events.publish(row, new RecordDrawnUp(row.ref().assembly(), number, revision.sha256(), revision.pdfs()), moment);
    }

    private Map<String, String> pdfs(Decided decided, RecordDocument document, Instant moment) {
        String assembly = decided.row().draft().kind() + "." + decided.row().draft().form();
        return documents.store(decided.row().ref().association(), moment,
                words -> RecordPage.of(document, assembly, decided.law().profile().zone(), words));
    }
}
