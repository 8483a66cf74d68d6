package dk.samstemt.assembly.record;

import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.contracts.documents.RecordRemark;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the secretariat's own words into the record; what rulings and statements say of themselves nobody can write over. */
@Service
@Transactional
public class Writing {

    private final Assemblies assemblies;
    private final RecordStore store;
    private final RemarkStore remarks;
    private final DrawingUp drawingUp;
    private final LegalTime time;

    Writing(Assemblies assemblies, RecordStore store, RemarkStore remarks, DrawingUp drawingUp, LegalTime time) {
        this.assemblies = assemblies;
        this.store = store;
        this.remarks = remarks;
        this.drawingUp = drawingUp;
        this.time = time;
    }

    /**
     * Keeps the remarks as a new version, and draws up the record with them unless it was sent back: then it is drawn up when the
     * secretariat is done correcting. Words that are as they were make no version. 404 without a record, 422 with every fault, 412
     * when a colleague has written meanwhile, 409 under an approval and after it.
     */
    void write(AssemblyRef ref, RemarksBody body, ExpectedVersion expected, Caller caller) {
        AssemblyRow row = assemblies.lock(ref);
        Window window = window(row);
        List<RecordRemark> texts = body.checked(row.draft().items());
        Remarks latest = remarks.latest(ref);
        expected.check(latest.version());
        if (window.closed()) {
            throw ProblemException.of(AssemblyProblems.RECORD_NOT_OPEN).with("window", window.name());
        }
        if (!texts.equals(latest.texts())) {
            keep(row, window, new Remarks(latest.version() + 1, texts, time.now()), caller.person());
        }
    }

    private Window window(AssemblyRow row) {
        Revision current = store.current(row.ref()).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        return Window.of(row, store.verdicts(row.ref(), current.revision()));
    }

    private void keep(AssemblyRow row, Window window, Remarks written, String person) {
        remarks.insert(row.ref(), written, person);
        if (window == Window.OPEN) {
            drawingUp.drawUp(row, written.writtenAt());
        }
    }
}
