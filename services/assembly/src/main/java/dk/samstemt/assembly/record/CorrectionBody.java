package dk.samstemt.assembly.record;

import dk.samstemt.assembly.draft.model.Fault;
import dk.samstemt.assembly.draft.model.TextCheck;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.List;
import java.util.Map;

/**
 * What the secretariat corrected.
 *
 * @param note language to what was corrected, printed in the next revision; empty when nothing is noted
 */
record CorrectionBody(Map<String, String> note) {

    /** The note; 422 when it lacks Danish or cannot be printed. */
    Map<String, String> checked() {
        List<Fault> faults = TextCheck.optional(note, "/note");
        if (!faults.isEmpty()) {
            ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
            faults.forEach(fault -> problem.at(fault.pointer(), fault.code()));
            throw problem;
        }
        return note;
    }
}
