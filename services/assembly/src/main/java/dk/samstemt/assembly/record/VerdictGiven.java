package dk.samstemt.assembly.record;

import dk.samstemt.assembly.law.Law;
import dk.samstemt.assembly.law.LawVersion;
import dk.samstemt.assembly.register.AssemblyEvents;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.assembly.RecordApprovalGiven;
import dk.samstemt.json.Commitments;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.statutes.facts.Approval;
import dk.samstemt.statutes.facts.ApprovalFacts;
import dk.samstemt.statutes.facts.Office;
import dk.samstemt.statutes.facts.OfficeHolder;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a verdict brings about: its event, the ruling on all verdicts, and a nudge of the process. */
@Component
class VerdictGiven {

    private final RecordStore store;
    private final Law law;
    private final Ruled ruled;
    private final AssemblyEvents events;
    private final Workflow workflow;

    VerdictGiven(RecordStore store, Law law, Ruled ruled, AssemblyEvents events, Workflow workflow) {
        this.store = store;
        this.law = law;
        this.ruled = ruled;
        this.events = events;
        this.workflow = workflow;
    }

    /** One verdict with the salt of its comment (null without one) and the chairmanship in office at that moment. */
    record Given(Revision revision, Verdict verdict, byte[] salt, List<OfficeHolder> inOffice) {
    }

    void publish(AssemblyRow row, Given given, Caller caller) {
        Verdict verdict = given.verdict();
        String reason = verdict.comment() == null ? null : Commitments.commit("record.reason", given.salt(), verdict.comment());
        workflow.nudge(row.ref(), Wait.RECORD_VERDICT);
        Ruling ruling = ruling(row, given);
        events.publish(row, new RecordApprovalGiven(row.ref().assembly(), given.revision().revision(), verdict.office(),
                verdict.word(), reason, null), caller.actor(Roles.CHAIRMANSHIP), verdict.givenAt());
        if (ruling.yes()) {
            ruled.approved(row, given.revision(), ruling, verdict.givenAt());
        }
    }

    private Ruling ruling(AssemblyRow row, Given given) {
        LawVersion version = law.version(row.ref().association(), row.statutesVersion());
        List<Approval> approvals = store.verdicts(row.ref(), given.revision().revision()).stream().map(VerdictGiven::fact).toList();
        return version.statutes().recordApproved(new ApprovalFacts(version.statutes().dayOf(given.verdict().givenAt()),
                given.inOffice(), approvals));
    }

    private static Approval fact(Verdict verdict) {
        return new Approval(Office.valueOf(verdict.office()), verdict.person(), verdict.approved());
    }
}
