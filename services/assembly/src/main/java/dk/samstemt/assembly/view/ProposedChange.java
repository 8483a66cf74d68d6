package dk.samstemt.assembly.view;

import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Operation;
import java.time.LocalDate;
import java.util.List;

/**
 * An amendment that is being written.
 *
 * @param amendment the operations so far
 * @param day civil day of the assembly; null where it is not known yet
 */
record ProposedChange(Amendment amendment, LocalDate day) {

    /** 422 where an operation does not say what it does and where. */
    ProposedChange wellFormed() {
        ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
        boolean sound = amendment != null && amendment.operations() != null;
        List<Operation> operations = sound ? amendment.operations() : List.of();
        if (!sound) {
            throw problem.at("/amendment", "missing");
        }
        if (amendment.inForceFrom() != null && !DraftCheck.isCountable(amendment.inForceFrom())) {
            throw problem.at("/amendment/inForceFrom", "invalid");
        }
        for (int i = 0; i < operations.size(); i++) {
            String lacking = operations.get(i).kind() == null ? "kind" : operations.get(i).provision() == null ? "provision" : null;
            if (lacking != null) {
                throw problem.at("/amendment/operations/" + i + "/" + lacking, "missing");
            }
        }
        return this;
    }
}
