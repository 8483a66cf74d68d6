package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import java.util.List;

/** Whether the secretariat may write into the record now (GA-11, GA-26). */
enum Window {

    /** Nobody has answered: what is written makes a new revision at once. */
    OPEN,
    /** One of the chairmanship wants it corrected: what is written comes into the next revision. */
    SENT_BACK,
    /** Somebody has approved this very revision: nothing changes under an approval. */
    ANSWERED,
    /** It is approved: it stays as it is. */
    APPROVED;

    /** The window of the newest revision, with the verdicts on it. */
    static Window of(AssemblyRow row, List<Verdict> verdicts) {
        if (row.state() != AssemblyState.RECORD_DRAWN_UP) {
            return APPROVED;
        }
        if (verdicts.isEmpty()) {
            return OPEN;
        }
        return verdicts.stream().allMatch(Verdict::approved) ? ANSWERED : SENT_BACK;
    }

    boolean closed() {
        return this == ANSWERED || this == APPROVED;
    }
}
