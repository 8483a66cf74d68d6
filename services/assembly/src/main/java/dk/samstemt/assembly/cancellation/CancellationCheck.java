package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.draft.model.Basis;
import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.assembly.draft.model.Fault;
import dk.samstemt.assembly.draft.model.TextCheck;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.facts.BasisKind;
import java.util.ArrayList;
import java.util.List;

/** Whether a cancellation is well-formed. Who may cancel is the ruling's business. */
final class CancellationCheck {

    private CancellationCheck() {
    }

    /** 422 with every fault. */
    static CalledOff wellFormed(CalledOff body) {
        List<Fault> faults = new ArrayList<>(TextCheck.required(body.reason(), "/reason"));
        if (body.by() == null) {
            faults.add(new Fault("/by", "missing"));
        } else {
            by(body.by(), faults);
        }
        if (!faults.isEmpty()) {
            ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
            faults.forEach(fault -> problem.at(fault.pointer(), fault.code()));
            throw problem;
        }
        return body;
    }

    private static void by(Basis by, List<Fault> faults) {
        if (by.kind() == null) {
            faults.add(new Fault("/by/kind", "missing"));
        }
        if (by.day() == null || !DraftCheck.isCountable(by.day())) {
            faults.add(new Fault("/by/day", by.day() == null ? "missing" : "invalid"));
        }
        boolean member = by.kind() == BasisKind.MEMBER_CALL;
        if (by.kind() != null && member != (by.member() != null)) {
            faults.add(new Fault("/by/member", member ? "missing" : "unexpected"));
        }
        faults.addAll(TextCheck.line(by.signatory(), "/by/signatory"));
    }
}
