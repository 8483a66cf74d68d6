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
    private final Completeness completeness;

    Composing(RecordSources sources, RecordStore store, RemarkStore remarks, Completeness completeness) {
        this.sources = sources;
        this.store = store;
        this.remarks = remarks;
        this.completeness = completeness;
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
        Decided decided = sources.of(row);
        RecordDocument document = RecordDocuments.of(decided, number, store.correctionBefore(row.ref(), number), words.texts());
        completeness.check(document, decided);
        return new Composed(document, words.version());
    }
}
