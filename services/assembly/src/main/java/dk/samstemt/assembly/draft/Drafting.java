package dk.samstemt.assembly.draft;

import dk.samstemt.assembly.draft.model.Draft;
import dk.samstemt.assembly.draft.model.DraftCheck;
import dk.samstemt.assembly.draft.model.Fault;
import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.problem.AssemblyProblems;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and edits drafts. */
@Service
@Transactional
public class Drafting {

    private final Assemblies assemblies;
    private final LegalTime time;
    private final Law law;

    Drafting(Assemblies assemblies, LegalTime time, Law law) {
        this.assemblies = assemblies;
        this.time = time;
        this.law = law;
    }

    /** Stores a new draft; 422 with every fault. */
    public AssemblyRow create(String association, Draft draft) {
        mustBeWellFormed(association, draft);
        AssemblyRef ref = new AssemblyRef(association, Ids.next("asm"));
        assemblies.insert(ref, draft, time.now());
        return assemblies.get(ref);
    }

    /** Replaces a draft; 409 when it is none any more, 412 when another edit came first, 422 with every fault. */
    public AssemblyRow edit(AssemblyRef ref, Draft draft, ExpectedVersion expected) {
        lockDraft(ref, expected);
        mustBeWellFormed(ref.association(), draft);
        assemblies.edit(ref, draft);
        return assemblies.get(ref);
    }

    /** The draft, locked; 409 when it is none any more, 412 when it is another revision. */
    public AssemblyRow lockDraft(AssemblyRef ref, ExpectedVersion expected) {
        AssemblyRow row = lockDraft(ref);
        expected.check(row.revision());
        return row;
    }

    /** The draft, locked; 409 when it is none any more. */
    public AssemblyRow lockDraft(AssemblyRef ref) {
        AssemblyRow row = assemblies.lock(ref);
        if (!row.isDraft()) {
            throw ProblemException.of(AssemblyProblems.NOT_A_DRAFT).with("state", row.state().name());
        }
        return row;
    }

    private void mustBeWellFormed(String association, Draft draft) {
        List<Fault> faults = DraftCheck.faults(draft);
        if (!faults.isEmpty()) {
            ProblemException problem = ProblemException.of(Problems.INVALID_BODY);
            faults.forEach(fault -> problem.at(fault.pointer(), fault.code()));
            throw problem;
        }
        if (LastMoment.stated(draft) || draft.membersInformedOn() != null) {
            mustFitTheClock(draft, law.inForce(association, time.now()).statutes());
        }
    }

    /** What is said to have been done has been done: a day to come is a plan, and no ruling rests on it. */
    private void mustFitTheClock(Draft draft, Statutes statutes) {
        LastMoment.of(draft, statutes);
        if (draft.membersInformedOn() != null && draft.membersInformedOn().isAfter(statutes.dayOf(time.now()))) {
            throw ProblemException.of(Problems.INVALID_BODY).at("/membersInformedOn", "in-the-future");
        }
    }
}
