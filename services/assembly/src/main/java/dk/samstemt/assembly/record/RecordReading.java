package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyRow;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the decision record of an assembly stands. */
@Component
public class RecordReading {

    private final RecordStore store;
    private final RemarkLines remarks;
    private final UnapprovedStore unapproved;

    RecordReading(RecordStore store, RemarkLines remarks, UnapprovedStore unapproved) {
        this.store = store;
        this.remarks = remarks;
        this.unapproved = unapproved;
    }

    /** Empty until there is one. The caller answers for who may read it. */
    public Optional<RecordView> of(AssemblyRow row) {
        return store.current(row.ref()).map(revision -> RecordView.of(row, new RecordView.Newest(revision, remarks.of(row, revision)), store, unapproved.of(row.ref())));
    }
}
