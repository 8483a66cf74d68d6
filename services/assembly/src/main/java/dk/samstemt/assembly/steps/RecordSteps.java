package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.record.Distribution;
import dk.samstemt.assembly.record.DrawingUp;
import dk.samstemt.assembly.record.Revision;
import dk.samstemt.assembly.record.RecordStore;
import dk.samstemt.assembly.record.Verdict;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.RecordState;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The questions and steps of the decision record. */
@Component
class RecordSteps {

    private final Under under;
    private final DrawingUp drawingUp;
    private final RecordStore store;
    private final Distribution distribution;
    private final Concluding concluding;

    RecordSteps(Under under, DrawingUp drawingUp, RecordStore store, Distribution distribution, Concluding concluding) {
        this.under = under;
        this.drawingUp = drawingUp;
        this.store = store;
        this.distribution = distribution;
        this.concluding = concluding;
    }

    /** The first revision, or the one after a demand to correct; asked otherwise, nothing happens. */
    void drawUp(AssemblyRef ref) {
        AssemblyRow row = under.lock(ref);
        if (store.current(ref).isEmpty() || stateOf(row) == RecordState.CORRECTION) {
            drawingUp.drawUp(row, under.now());
        }
    }

    Instant unapprovedMoment(AssemblyRef ref) {
        return concluding.unapprovedMoment(under.lock(ref));
    }

    void sendUnapproved(AssemblyRef ref) {
        concluding.sendUnapproved(under.lock(ref), under.now());
    }

    RecordState state(AssemblyRef ref) {
        return stateOf(under.lock(ref));
    }

    private RecordState stateOf(AssemblyRow row) {
        if (row.state().compareTo(AssemblyState.RECORD_APPROVED) >= 0) {
            return RecordState.APPROVED;
        }
        int revision = store.current(row.ref()).map(Revision::revision).orElse(0);
        return store.verdicts(row.ref(), revision).stream().allMatch(Verdict::approved) ? RecordState.AWAITING : RecordState.CORRECTION;
    }

    void orderDistribution(AssemblyRef ref) {
        under.once(ref, "orderDistribution", concluding::distribute);
    }

    boolean distributed(AssemblyRef ref) {
        return distribution.done(under.lock(ref).ref());
    }

    void conclude(AssemblyRef ref) {
        under.once(ref, "conclude", concluding::conclude);
    }
}
