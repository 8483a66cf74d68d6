package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.documents.RecordDocument;
import org.springframework.stereotype.Component;

/** Puts a revision together: what was decided, what was corrected, and the secretariat's own words as they are now. */
@Component
class Composing {

    private final RecordSources sources;
    private final RecordStore store;
    private final RemarkStore remarks;

    Composing(RecordSources sources, RecordStore store, RemarkStore remarks) {
        this.sources = sources;
        this.store = store;
        this.remarks = remarks;
    }

    /**
     * A revision before it is printed.
     *
     * @param document what it says
     * @param remarks version of the remarks it holds
     */
    record Composed(RecordDocument document, int remarks) {
    }

    Composed compose(AssemblyRow row, int number) {
        Remarks words = remarks.latest(row.ref());
        return new Composed(RecordDocuments.of(sources.of(row), number, store.correctionBefore(row.ref(), number), words.texts()), words.version());
    }
}
