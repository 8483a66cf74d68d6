package dk.samstemt.assembly.record;

import dk.samstemt.assembly.chairmanship.Offices;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.AssemblyState;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.statutes.facts.OfficeHolder;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the verdicts of the chairmanship in office at the moment of approval (GA-26). */
@Service
@Transactional
public class Approving {

    private final Assemblies assemblies;
    private final RecordStore store;
    private final Offices offices;
    private final LegalTime time;
    private final VerdictGiven given;

    Approving(Assemblies assemblies, RecordStore store, Offices offices, LegalTime time, VerdictGiven given) {
        this.assemblies = assemblies;
        this.store = store;
        this.offices = offices;
        this.time = time;
        this.given = given;
    }

    /** 403 without an office now, 409 on another revision, after approval, or when the office has answered. */
    Verdict give(AssemblyRef ref, VerdictBody body, Caller caller) {
        AssemblyRow row = assemblies.lock(ref);
        Instant moment = time.now();
        Revision revision = store.current(ref).filter(current -> current.revision() == body.revision()
                && row.state() == AssemblyState.RECORD_DRAWN_UP).orElseThrow(() -> ProblemException.of(AssemblyProblems.RECORD_MOVED_ON));
        List<OfficeHolder> inOffice = offices.inOffice(ref.association(), moment);
        Verdict verdict = new Verdict(office(inOffice, caller), caller.person(), body.approved(), body.comment(), moment);
        byte[] salt = body.comment() == null ? null : Ids.salt();
        if (!store.give(ref, revision.revision(), verdict, salt)) {
            throw ProblemException.of(AssemblyProblems.VERDICT_GIVEN);
        }
        given.publish(row, new VerdictGiven.Given(revision, verdict, salt, inOffice), caller);
        return verdict;
    }

    private static String office(List<OfficeHolder> inOffice, Caller caller) {
        return inOffice.stream().filter(holder -> holder.person().equals(caller.person())).findFirst()
                .orElseThrow(() -> ProblemException.of(AssemblyProblems.NOT_IN_OFFICE)).office().name();
    }
}
