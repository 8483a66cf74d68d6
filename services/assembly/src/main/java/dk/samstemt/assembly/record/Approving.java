package dk.samstemt.assembly.record;

import dk.samstemt.assembly.chairmanship.Hat;
import dk.samstemt.assembly.chairmanship.Hats;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the verdicts of the chairmanship in office at the moment of approval (GA-26), and of who acts in it (BO-10). */
@Service
@Transactional
public class Approving {

    private final Assemblies assemblies;
    private final RecordStore store;
    private final Hats hats;
    private final LegalTime time;
    private final VerdictGiven given;

    Approving(Assemblies assemblies, RecordStore store, Hats hats, LegalTime time, VerdictGiven given) {
        this.assemblies = assemblies;
        this.store = store;
        this.hats = hats;
        this.time = time;
        this.given = given;
    }

    /**
     * One verdict per office the caller answers in: a vice-chair who acts for the chair of the board gives both. 403 without an
     * office now, 409 on another revision, after approval, or when each of these offices has answered by whoever holds it now.
     */
    List<Verdict> give(AssemblyRef ref, VerdictBody body, Caller caller) {
        AssemblyRow row = assemblies.lock(ref);
        Instant moment = time.now();
        Revision revision = store.current(ref).filter(current -> current.revision() == body.revision()
                && row.state() == AssemblyState.RECORD_DRAWN_UP).orElseThrow(() -> ProblemException.of(AssemblyProblems.RECORD_MOVED_ON)
                        .with("state", row.state().name()));
        List<Hat> worn = hats.of(ref.association(), caller.person(), moment);
        if (worn.isEmpty()) {
            throw ProblemException.of(AssemblyProblems.NOT_IN_OFFICE);
        }
        List<Salted> verdicts = worn.stream().filter(hat -> !answered(ref, revision, hat, moment))
                .map(hat -> Salted.of(new Verdict(hat.office(), caller.person(), body.approved(), body.comment(), moment, hat.deputy())))
                .filter(verdict -> store.give(ref, revision.revision(), verdict.verdict(), verdict.salt())).toList();
        if (verdicts.isEmpty()) {
            throw ProblemException.of(AssemblyProblems.VERDICT_GIVEN);
        }
        given.publish(row, revision, verdicts, caller);
        return verdicts.stream().map(Salted::verdict).toList();
    }

    // Who has left the office since has not answered for it: those in office at the approval count (GA-26), and who acted in it did.
    private boolean answered(AssemblyRef ref, Revision revision, Hat hat, Instant moment) {
        return store.verdicts(ref, revision.revision()).stream().filter(verdict -> verdict.office().equals(hat.office()))
                .anyMatch(verdict -> verdict.deputy() != null || hats.holds(ref.association(), verdict.person(), verdict.office(), moment));
    }
}
