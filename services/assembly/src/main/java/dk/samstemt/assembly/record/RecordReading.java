package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.contracts.documents.RecordDocument;
import dk.samstemt.json.Records;
import dk.samstemt.platform.bytes.ByteStore;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the decision record of an assembly stands. */
@Component
public class RecordReading {

    private final ByteStore bytes;
    private final RecordStore store;
    private final RemarkLines remarks;
    private final UnapprovedStore unapproved;

    RecordReading(RecordStore store, RemarkLines remarks, UnapprovedStore unapproved, ByteStore bytes) {
        this.bytes = bytes;
        this.store = store;
        this.remarks = remarks;
        this.unapproved = unapproved;
    }

    /** Empty until there is one. The caller answers for who may read it. */
    public Optional<RecordView> of(AssemblyRow row) {
        return store.current(row.ref()).map(revision -> RecordView.of(row, new RecordView.Newest(revision, remarks.of(row, revision)), store, unapproved.of(row.ref())));
    }

    /** What the newest revision says; empty until there is one. The caller answers for who may read it. */
    public Optional<RecordText> text(AssemblyRow row) {
        return store.current(row.ref()).flatMap(revision -> bytes.get(row.ref().association(), revision.sha256()))
                .map(document -> RecordText.of(Records.read(document.content(), RecordDocument.class)));
    }
}
